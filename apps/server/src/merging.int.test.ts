import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import { CLIENT_SCOPES } from '@heed/use-cases/ports/clients';
import { unsubscribeByLink } from '@heed/use-cases/opt-out/unsubscribe-by-link';
import { openRecordsClinic, type RecordsClinic } from './testing/records-clinic.ts';

let clinic: RecordsClinic;
beforeAll(async () => {
  clinic = await openRecordsClinic(inject('databaseUrl'));
});
afterAll(() => clinic.close());

const entries = async () => (await clinic.database.ledger.entriesAfter(0 as LedgerPosition, 100_000)).length;
/** Two new records of perhaps one person. */
const two = async (name: string) => [await clinic.register(`${name}-a`), await clinic.register(`${name}-b`)] as const;

test('two records become one: the stricter holds under either name, a review is opened, and the feed tells of it', async () => {
  const [a, b] = await two('one');
  await clinic.say(a, 'STOP', { types: ['refill'] });
  await clinic.say(b, 'STOP', { types: ['appt_reminder'] });
  const head = await entries();
  const merged = await clinic.merge(a, b);
  expect(merged).toMatchObject({ __typename: 'MergedRecipients', survivor: a, repeated: false });
  for (const ref of [{ id: a }, { id: b }, { external: { system: 'mrn', value: 'one-b' } }]) {
    expect(await clinic.reason({ recipient: ref }, 'refill')).toBe('STOPPED');
    expect(await clinic.reason({ recipient: ref }, 'appt_reminder')).toBe('STOPPED');
    expect(await clinic.reason({ recipient: ref }, 'payment_reminder')).toBe('ALLOWED_BY_DEFAULT');
  }
  const { data } = await clinic.api.ask(
    `{ reviewQueue(filter: { reasons: [MERGED], recipient: { id: "${a}" } }) { edges { node { id } } } }`,
  );
  expect(data.reviewQueue.edges).toMatchObject([{ node: { id: merged['reviewItem'] } }]);
  const { data: feed } = await clinic.api.ask(
    `{ changes(first: 1000) { edges { node { kind recipients records { survivor other } } } } }`,
  );
  expect(feed.changes.edges.slice(head).map(({ node }) => node)).toContainEqual({
    kind: 'RECIPIENTS_MERGED',
    recipients: [a, b],
    records: { survivor: a, other: b },
  });
});

test('what is said of the old name later is said of the one there is', async () => {
  const [a, b] = await two('later');
  await clinic.merge(a, b);
  await clinic.say(b, 'STOP');
  expect(await clinic.reason({ recipient: { id: a } })).toBe('STOPPED');
});

test('a split gives back what was, and keeps for both the stop that was said in between', async () => {
  const [a, b] = await two('split');
  await clinic.say(a, 'STOP', { types: ['refill'] });
  const before = await clinic.database.recipients.state(b);
  await clinic.merge(a, b);
  expect(await clinic.split(b)).toMatchObject({ __typename: 'SplitRecipients', survivor: a, restored: b });
  const { linksRevokedBefore, ...after } = (await clinic.database.recipients.state(b)) ?? {};
  expect(after).toEqual(before);
  expect(linksRevokedBefore).toBe(clinic.database.clock.now());
  expect(await clinic.reason({ recipient: { id: b } }, 'refill')).toBe('ALLOWED_BY_DEFAULT');
  expect(await clinic.reason({ recipient: { external: { system: 'mrn', value: 'split-b' } } }, 'refill')).toBe(
    'ALLOWED_BY_DEFAULT',
  );
  expect(await clinic.reason({ recipient: { id: a } }, 'refill')).toBe('STOPPED');
  await clinic.merge(a, b);
  await clinic.say(a, 'STOP', { types: ['payment_reminder'] });
  await clinic.split(b);
  for (const id of [a, b]) expect(await clinic.reason({ recipient: { id } }, 'payment_reminder')).toBe('STOPPED');
});

test('a link of the record that ended leads to the survivor, and can only stop', async () => {
  const [a, b] = await two('link');
  const [manage, stop] = [await clinic.linkOf(b, 'manage'), await clinic.linkOf(b, 'stop')];
  expect(await clinic.links.open(manage)).toMatchObject({ kind: 'live', target: { recipient: b } });
  await clinic.merge(a, b);
  expect(await clinic.links.open(manage)).toMatchObject({ kind: 'superseded', target: { recipient: a } });
  const deps = { ...clinic.database, links: clinic.links };
  expect(await unsubscribeByLink(deps, { token: stop, wayIn: 'ONE_CLICK', what: 'all' })).toMatchObject({
    kind: 'recorded',
  });
  expect(await clinic.links.open(await clinic.linkOf(a, 'manage'))).toMatchObject({ kind: 'live' });
});

describe('what is refused, and leaves no entry', () => {
  const NOBODY = '018f0000-0000-7000-8000-000000000000';
  test('a merge into itself', async () => {
    const id = await clinic.register('self');
    const head = await entries();
    expect(await clinic.merge(id, id)).toMatchObject({ code: 'SAME_RECIPIENT' });
    expect(await entries()).toBe(head);
  });

  test('somebody unknown', async () => {
    const id = await clinic.register('known');
    const head = await entries();
    expect(await clinic.merge(id, NOBODY)).toMatchObject({ code: 'UNKNOWN_RECIPIENT', field: 'merged' });
    expect(await clinic.merge(NOBODY, id)).toMatchObject({ code: 'UNKNOWN_RECIPIENT', field: 'survivor' });
    expect(await clinic.split(NOBODY)).toMatchObject({ code: 'UNKNOWN_RECIPIENT', field: 'id' });
    expect(await clinic.erase(NOBODY)).toMatchObject({ code: 'UNKNOWN_RECIPIENT', field: 'ref' });
    expect(await entries()).toBe(head);
  });

  test('a record that is part of another by now; the same pair, also the other way round, is one already', async () => {
    const [a, b] = await two('elsewhere');
    const c = await clinic.register('elsewhere-c');
    await clinic.merge(a, b);
    const head = await entries();
    expect(await clinic.merge(c, b)).toMatchObject({ code: 'MERGED_ELSEWHERE', field: 'merged' });
    expect(await clinic.merge(a, b)).toMatchObject({ survivor: a, repeated: true, reviewItem: null });
    expect(await clinic.merge(b, a)).toMatchObject({ survivor: a, repeated: true });
    expect(await entries()).toBe(head);
  });

  test('a merge of or into somebody who was erased', async () => {
    const [a, b] = await two('gone');
    await clinic.erase(b);
    const head = await entries();
    expect(await clinic.merge(a, b)).toMatchObject({ code: 'RECIPIENT_ERASED', field: 'merged' });
    expect(await clinic.merge(b, a)).toMatchObject({ code: 'RECIPIENT_ERASED', field: 'survivor' });
    expect(await clinic.split(b)).toMatchObject({ code: 'RECIPIENT_ERASED' });
    expect(await entries()).toBe(head);
  });

  test('a second split, one of a record that was never merged, and one from inside another', async () => {
    const [a, b] = await two('twice');
    const c = await clinic.register('twice-c');
    expect(await clinic.split(a)).toMatchObject({ code: 'NOT_MERGED', field: 'id' });
    await clinic.merge(a, b);
    await clinic.merge(c, a);
    expect(await clinic.split(b)).toMatchObject({ code: 'MERGED_ELSEWHERE' });
    await clinic.split(a);
    await clinic.split(b);
    const head = await entries();
    expect(await clinic.split(b)).toMatchObject({ code: 'NOT_MERGED' });
    expect(await entries()).toBe(head);
  });

  test('a key that was used for other people; the same call with its key is a repeat', async () => {
    const [a, b] = await two('key');
    const c = await clinic.register('key-c');
    await clinic.merge(a, b, 'mine');
    expect(await clinic.merge(a, b, 'mine')).toMatchObject({ survivor: a, repeated: true });
    expect(await clinic.merge(a, c, 'mine')).toMatchObject({ code: 'KEY_REUSED', field: 'idempotencyKey' });
    expect(await clinic.reason({ recipient: { id: c } })).toBe('ALLOWED_BY_DEFAULT');
    await clinic.split(b, 'split');
    expect(await clinic.split(b, 'split')).toMatchObject({ code: 'NOT_MERGED' });
    expect(await clinic.split(c, 'split')).toMatchObject({ code: 'KEY_REUSED' });
    await clinic.erase(b, 'erase');
    expect(await clinic.erase(b, 'erase')).toMatchObject({ id: b, repeated: true });
    expect(await clinic.erase(c, 'erase')).toMatchObject({ code: 'KEY_REUSED' });
  });

  test.each([
    'mergeRecipients(survivor: { id: "a" }, merged: { id: "b" }, idempotencyKey: "x") { __typename }',
    'splitRecipient(id: "a", idempotencyKey: "x") { __typename }',
    'eraseRecipient(ref: { id: "a" }, idempotencyKey: "x") { __typename }',
  ])('a client without the scope: %s', async (mutation) => {
    const key = await clinic.api.clientWith(CLIENT_SCOPES.filter((scope) => scope !== 'records'));
    expect((await clinic.api.ask(`mutation { ${mutation} }`, {}, key)).codes).toEqual(['FORBIDDEN']);
  });

  test.each(['', 'a b', 'x'.repeat(201)])('the key %j', async (key) => {
    const { codes } = await clinic.api.ask(
      `mutation { splitRecipient(id: "a", idempotencyKey: "${key}") { __typename } }`,
    );
    expect(codes).toEqual(['BAD_IDEMPOTENCY_KEY']);
  });

  test('a reference that names nobody at all', async () => {
    const { codes } = await clinic.api.ask(
      `mutation { mergeRecipients(survivor: {}, merged: { id: "b" }, idempotencyKey: "x") { __typename } }`,
    );
    expect(codes).toEqual(['BAD_RECIPIENT_REF']);
  });
});

describe('at once', () => {
  test('a merge and the same the other way round make one record', async () => {
    const [a, b] = await two('both');
    const answers = await Promise.all([clinic.merge(a, b), clinic.merge(b, a), clinic.merge(a, b)]);
    expect(new Set(answers.map(({ survivor }) => survivor)).size).toBe(1);
    expect(answers.filter(({ repeated }) => repeated === false)).toHaveLength(1);
  });

  test('merges in a ring end in one record that all three names lead to', async () => {
    const [a, b] = await two('ring');
    const c = await clinic.register('ring-c');
    await Promise.all([clinic.merge(a, b), clinic.merge(b, c), clinic.merge(c, a)]);
    await clinic.merge(a, c);
    await clinic.say(a, 'STOP');
    for (const id of [a, b, c]) expect(await clinic.reason({ recipient: { id } })).toBe('STOPPED');
  });

  test('stops said of a record while it is being merged are all in force on the one that stays', async () => {
    const [a, b] = await two('race');
    await Promise.all([
      clinic.say(b, 'STOP', { types: ['refill'] }),
      clinic.merge(a, b),
      clinic.say(b, 'STOP', { types: ['payment_reminder'] }),
    ]);
    expect(await clinic.reason({ recipient: { id: a } }, 'refill')).toBe('STOPPED');
    expect(await clinic.reason({ recipient: { id: a } }, 'payment_reminder')).toBe('STOPPED');
  });
});

test.each(['merge', 'split'] as const)(
  'a database that fails in the middle of a %s leaves all as it was',
  async (what) => {
    const [a, b] = await two(`fails-${what}`);
    if (what === 'split') await clinic.merge(a, b);
    const { database } = clinic;
    const before = [await database.recipients.state(a), await database.recipients.state(b), await entries()];
    await database.owner.query(
      `create function fail() returns trigger language plpgsql as 'begin raise exception ''planted''; end';
     create trigger fail before insert on review_item for each row execute function fail()`,
    );
    await expect(what === 'merge' ? clinic.merge(a, b) : clinic.split(b)).rejects.toThrow('INTERNAL_SERVER_ERROR');
    await database.owner.query('drop trigger fail on review_item; drop function fail');
    expect([await database.recipients.state(a), await database.recipients.state(b), await entries()]).toEqual(before);
    expect(await (what === 'merge' ? clinic.merge(a, b) : clinic.split(b))).not.toHaveProperty('code');
  },
);

test('as many merges in a row as may be lead to the last record; one more is refused', async () => {
  const ids = [];
  for (let index = 0; index < 22; index += 1) ids.push(await clinic.register(`chain-${String(index)}`));
  for (let index = 1; index <= 20; index += 1)
    expect(await clinic.merge(ids[index] ?? '', ids[index - 1] ?? '')).toMatchObject({ repeated: false });
  expect(await clinic.merge(ids[21] ?? '', ids[20] ?? '')).toMatchObject({ code: 'TOO_MANY_MERGES' });
  await clinic.say(ids[20] ?? '', 'STOP');
  expect(await clinic.reason({ recipient: { id: ids[0] } })).toBe('STOPPED');
});

test('all of it is in the ledger: rows folded anew are the rows that are served, and the chain is whole', async () => {
  expect(await clinic.database.ledger.compareProjections()).toEqual([]);
  expect(await clinic.database.ledger.verify()).toMatchObject({ kind: 'intact' });
});

test('rows that were spoilt by hand are written anew as they were, also those of records that were merged or split', async () => {
  const { database } = clinic;
  const all = `select jsonb_agg(to_jsonb(state) order by id) as rows from recipient_state as state`;
  const names = `select jsonb_agg(to_jsonb(name) order by value_key) as rows from recipient_identifier as name`;
  const contacts = `select jsonb_agg(to_jsonb(point) order by contact_point) as rows from recipient_contact as point where current`;
  const read = async () =>
    Promise.all([all, names, contacts].map(async (sql) => (await database.owner.query<{ rows: unknown }>(sql)).rows));
  const before = await read();
  await database.owner.query(`update recipient_state set doc = doc || '{"statements": []}', address_keys = '{}'`);
  await database.owner.query('delete from recipient_identifier');
  expect((await database.rebuildProjections()).remaining).toEqual([]);
  expect(await read()).toEqual(before);
});
