import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { RecipientProfile } from '@heed/domain/recipient/recipient';
import {
  appendOne,
  freshAddress,
  freshProfile,
  openReview,
  register,
  someProposal,
  stopBy,
} from '@heed/use-cases/testing/store-under-test';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
let profile: RecipientProfile;
let address: string;
let item: string;
let proposal: string;
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
  const proposed = someProposal(database);
  proposal = proposed.id;
  await appendOne(database, { kind: 'catalogue-proposed', proposal: proposed }, []);
});
afterAll(() => database.drop());

test('rows that the ledger gives are the rows served', async () => {
  expect(await database.ledger.compareProjections()).toEqual([]);
});

/** What was done by hand, the row that is named, and whether the application may mend it itself. */
const faults: readonly (readonly [string, string, () => string | RegExp, 'mended' | 'stays'])[] = [
  [
    'a stop removed from a recipient',
    `update recipient_state set doc = jsonb_set(doc, '{statements}', '[]')`,
    () => `r:${profile.id}`,
    'mended',
  ],
  ['a recipient deleted', 'delete from recipient_state', () => `r:${profile.id}`, 'mended'],
  [
    'a contact point of somebody else',
    'update recipient_contact set recipient = gen_random_uuid()',
    () => `r:${profile.id}`,
    'mended',
  ],
  [
    'an identifier of nobody',
    `insert into recipient_identifier values ('stray', gen_random_uuid())`,
    () => /^r:/,
    'mended',
  ],
  [
    'an address changed',
    `update address_state set doc = jsonb_set(doc, '{kind}', '"phone"')`,
    () => `a:${address}`,
    'mended',
  ],
  [
    'an address that the ledger does not know',
    `insert into address_state values ('stray', '{}')`,
    () => 'a:stray',
    'mended',
  ],
  ['a review item moved', `update review_item set state = 'resolved'`, () => `v:${item}`, 'mended'],
  ['a review item deleted', 'delete from review_item', () => `v:${item}`, 'mended'],
  ['a review item about somebody else', `update review_item set subject = 'a:stray'`, () => `v:${item}`, 'mended'],
  ['a catalogue deleted', 'delete from catalogue', () => 'c:1', 'mended'],
  ['a catalogue changed', `update catalogue set doc = doc || '{"note":""}'`, () => 'c:1', 'stays'],
  [
    'an approval forged',
    `update catalogue_proposal set doc = jsonb_set(doc, '{state}', '{"kind": "approved", "by": "mallory", "at": 1}')`,
    () => `p:${proposal}`,
    'mended',
  ],
  ['a proposal deleted', 'delete from catalogue_proposal', () => `p:${proposal}`, 'mended'],
  [
    'a proposal that nobody made',
    `insert into catalogue_proposal values ('00000000-0000-4000-8000-000000000000', 1, '{}')`,
    () => 'p:00000000-0000-4000-8000-000000000000',
    'mended',
  ],
  ['entries filed under nobody', 'delete from ledger_subject', () => 's:2', 'mended'],
  ['an entry filed under a stranger', `insert into ledger_subject values ('a:stray', 2)`, () => 's:2', 'stays'],
];

const TABLES = [
  'recipient_state',
  'recipient_contact',
  'recipient_identifier',
  'address_state',
  'review_item',
  'catalogue',
  'catalogue_proposal',
  'ledger_subject',
];
test.each(faults)('%s is named; what the application may mend is mended', async (_what, sql, name, afterwards) => {
  for (const table of TABLES)
    await database.owner.query(`create temporary table if not exists kept_${table} as select * from ${table}`);
  await database.owner.query(sql);
  const differing = await database.ledger.compareProjections();
  const expected = name();
  const isExpected = (row: string) => (typeof expected === 'string' ? row === expected : expected.test(row));
  expect(differing.some(isExpected)).toBe(true);
  const { rewritten, remaining } = await database.rebuildProjections();
  expect(rewritten.some(isExpected)).toBe(afterwards === 'mended');
  expect(remaining.some(isExpected)).toBe(afterwards === 'stays');
  if (afterwards === 'mended') expect(remaining).toEqual([]);
  for (const table of TABLES)
    await database.owner.query(`begin; delete from ${table}; insert into ${table} select * from kept_${table}; commit`);
  expect(await database.ledger.compareProjections()).toEqual([]);
});
