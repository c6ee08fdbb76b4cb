import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { RecipientProfile } from '@heed/domain/recipient/recipient';
import {
  appendOne,
  freshAddress,
  freshProfile,
  openReview,
  register,
  stopBy,
} from '@heed/use-cases/testing/store-under-test';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
let profile: RecipientProfile;
let address: string;
let item: string;
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
  const key = freshAddress(database);
  address = key;
  profile = await register(database, freshProfile(database, [key]));
  const subject = { kind: 'recipient', recipient: profile.id } as const;
  await appendOne(database, { kind: 'statement-recorded', statement: stopBy(database, subject) }, [profile.id]);
  const review = openReview(database, subject);
  item = review.id;
  await appendOne(database, { kind: 'review-opened', item: review }, [profile.id]);
});
afterAll(() => database.drop());

test('rows that the ledger gives are the rows served', async () => {
  expect(await database.ledger.compareProjections()).toEqual([]);
});

const faults: readonly (readonly [string, string, () => string | RegExp])[] = [
  [
    'a stop removed from a recipient',
    `update recipient_state set doc = jsonb_set(doc, '{statements}', '[]')`,
    () => `r:${profile.id}`,
  ],
  ['a recipient deleted', 'delete from recipient_state', () => `r:${profile.id}`],
  [
    'a contact point of somebody else',
    'update recipient_contact set recipient = gen_random_uuid()',
    () => `r:${profile.id}`,
  ],
  ['an identifier of nobody', `insert into recipient_identifier values ('stray', gen_random_uuid())`, () => /^r:/],
  ['an address changed', `update address_state set doc = jsonb_set(doc, '{kind}', '"phone"')`, () => `a:${address}`],
  ['an address that the ledger does not know', `insert into address_state values ('stray', '{}')`, () => 'a:stray'],
  ['a review item moved', `update review_item set state = 'resolved'`, () => `v:${item}`],
  ['a review item deleted', 'delete from review_item', () => `v:${item}`],
  ['a catalogue changed', `update catalogue set doc = doc || '{"note":""}'`, () => 'c:1'],
  ['a catalogue deleted', 'delete from catalogue', () => 'c:1'],
  ['an entry filed under nobody', 'delete from ledger_subject where seq = 2', () => 's:2'],
];
test.each(faults)('%s is named', async (_what, sql, name) => {
  const tables = [
    'recipient_state',
    'recipient_contact',
    'recipient_identifier',
    'address_state',
    'review_item',
    'catalogue',
    'ledger_subject',
  ];
  for (const table of tables)
    await database.owner.query(`create temporary table if not exists kept_${table} as select * from ${table}`);
  await database.owner.query(sql);
  const differing = await database.ledger.compareProjections();
  const expected = name();
  expect(differing.some((row) => (typeof expected === 'string' ? row === expected : expected.test(row)))).toBe(true);
  for (const table of tables)
    await database.owner.query(`begin; delete from ${table}; insert into ${table} select * from kept_${table}; commit`);
  expect(await database.ledger.compareProjections()).toEqual([]);
});
