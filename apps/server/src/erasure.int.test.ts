import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { requestFreshLink } from '@heed/use-cases/link/request-fresh-link';
import { unsubscribeByLink } from '@heed/use-cases/opt-out/unsubscribe-by-link';
import { claimReviewItem } from '@heed/use-cases/review/claim-review-item';
import { listReviewItems } from '@heed/use-cases/review/list-review-items';
import { resolveReviewItem } from '@heed/use-cases/review/resolve-review-item';
import { testAddress } from '@heed/use-cases/testing/register-patient';
import { openRecordsClinic, type RecordsClinic } from './testing/records-clinic.ts';

let clinic: RecordsClinic;
beforeAll(async () => {
  clinic = await openRecordsClinic(inject('databaseUrl'));
});
afterAll(() => clinic.close());

const entries = async () => (await clinic.database.ledger.entriesAfter(0 as LedgerPosition, 100_000)).length;
const mrn = (value: string) => ({ recipient: { external: { system: 'mrn', value } } });
const at = (value: string) => ({ address: `${value}@example.org` });

/** Everything that the database holds, as text: what somebody with a copy of it could read without the keys. */
async function dump(): Promise<string> {
  const { rows } = await clinic.database.owner.query<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`,
  );
  const texts: string[] = [];
  for (const { name } of rows) {
    const table = await clinic.database.owner.query<{ row: string }>(`select t::text as row from ${name} as t`);
    texts.push(...table.rows.map(({ row }) => row));
  }
  return texts.join('\n');
}
/** Works the review that a merge opened. */
async function review(recipient: string, note: string): Promise<void> {
  const by = { staff: 'rae', role: 'reviewer' } as const;
  const filter = { recipient: recipient as RecipientId };
  const [item] = await listReviewItems(clinic.database, { filter, limit: 1 });
  if (item === undefined) throw new Error('A merge opens a review.');
  await claimReviewItem(clinic.database, { ...by, item: item.id });
  const resolved = await resolveReviewItem(clinic.database, { ...by, item: item.id, outcome: 'DISMISSED', note });
  expect(resolved.kind).toBe('resolved');
}
const sealedCount = async () =>
  Number((await clinic.database.owner.query<{ n: string }>('select count(*) as n from sealed_value')).rows[0]?.n);

describe('forgetting a person', () => {
  test('destroys every value, of records that were merged into theirs and of messages that wait too; the chain stays whole', async () => {
    const before = await sealedCount();
    const a = await clinic.register('ann', { birthDate: '1980-02-29', language: 'es' });
    const b = await clinic.register('bea', { birthDate: '2011-03-04' });
    await clinic.say(a, 'STOP', { allTypes: true, evidence: 'She said it by phone' });
    await clinic.merge(a, b);
    await review(a, 'Her neighbour told me.');
    await requestFreshLink(clinic.database, { address: testAddress('ann@example.org'), formId: 'f' });
    expect(await clinic.database.messages()).toMatchObject([{ recipient: a }]);
    const erased = await clinic.erase(b);
    expect(erased).toMatchObject({ __typename: 'ErasedRecipient', id: a, repeated: false, destroyed: 8 });
    expect(await sealedCount()).toBe(before);
    expect(await clinic.database.messages()).toEqual([]);
    const text = await dump();
    for (const value of ['ann@', 'bea@', '1980-02-29', '2011-03-04', 'by phone', 'neighbour'])
      expect(text).not.toContain(value);
    expect(await clinic.database.ledger.verify()).toMatchObject({ kind: 'intact' });
    const { profile } = (await clinic.database.recipients.state(a)) ?? {};
    expect(profile).not.toHaveProperty('language');
    expect(profile?.status).toEqual({ kind: 'erased' });
    expect(await clinic.reason({ recipient: { id: a } })).toBe('RECIPIENT_INACTIVE');
    expect(await clinic.erase(a)).toMatchObject({ repeated: true, destroyed: 0 });
  });

  test('keeps what they stopped: it bites at the address, on a new record with it, and on their own that comes back', async () => {
    const id = await clinic.register('cat');
    await clinic.say(id, 'STOP');
    expect(await clinic.reason(at('cat'))).toBe('ALLOWED_BY_DEFAULT');
    await clinic.erase(id);
    expect(await clinic.reason(at('cat'))).toBe('ADDRESS_STOPPED');
    await clinic.register('new-cat', { contactPoints: [{ kind: 'EMAIL', value: 'cat@example.org' }] });
    expect(await clinic.reason(mrn('new-cat'))).toBe('STOPPED');
    expect(await clinic.register('cat')).toBe(id);
    expect(await clinic.reason(mrn('cat'))).toBe('STOPPED');
    const state = await clinic.database.recipients.state(id);
    const sealed = state?.profile.contactPoints.map((point) => point.sealed) ?? [];
    expect([...(await clinic.database.vault.open(sealed)).values()]).toEqual(['cat@example.org']);
  });

  test('keeps no permission: who had allowed starts from the defaults, and erased is erased for what asks for more', async () => {
    const id = await clinic.register('dan');
    await clinic.say(id, 'STOP');
    await clinic.say(id, 'ALLOW');
    await clinic.erase(id);
    await expect(clinic.say(id, 'ALLOW')).rejects.toThrow('UNKNOWN_RECIPIENT');
    await clinic.register('dan');
    expect(await clinic.reason(mrn('dan'))).toBe('ALLOWED_BY_DEFAULT');
  });

  test('leaves their links good for stopping alone, and sends them no fresh one', async () => {
    const id = await clinic.register('eva');
    const [manage, stop] = [await clinic.linkOf(id, 'manage'), await clinic.linkOf(id, 'stop')];
    await clinic.erase(id);
    expect(await clinic.links.open(manage)).toMatchObject({ kind: 'superseded' });
    await requestFreshLink(clinic.database, { address: testAddress('eva@example.org'), formId: 'f' });
    expect((await clinic.database.messages()).filter(({ recipient }) => recipient === id)).toEqual([]);
    expect(await clinic.reason(at('eva'))).toBe('ALLOWED_BY_DEFAULT');
    const deps = { ...clinic.database, links: clinic.links };
    await unsubscribeByLink(deps, { token: stop, wayIn: 'ONE_CLICK', what: 'all' });
    expect(await clinic.reason(at('eva'))).toBe('ADDRESS_STOPPED');
  });

  test('leaves what belongs to somebody who shares the address', async () => {
    const shared = { contactPoints: [{ kind: 'EMAIL', value: 'family@example.org' }] };
    const [one, other] = [await clinic.register('fay', shared), await clinic.register('gus', shared)];
    await clinic.say(one, 'STOP');
    await clinic.erase(one);
    const point = (await clinic.database.recipients.state(other))?.profile.contactPoints[0];
    const sealed = point === undefined ? [] : [point.sealed];
    expect((await clinic.database.vault.open(sealed)).size).toBe(1);
    expect(await clinic.reason(mrn('gus'))).toBe('ALLOWED_BY_DEFAULT');
    expect(await clinic.database.recipients.behind(point?.address ?? ('' as never))).toMatchObject([
      { recipient: other },
    ]);
  });

  test('that fails in the middle leaves all as it was', async () => {
    const id = await clinic.register('hal');
    const { database } = clinic;
    const read = async () => [await database.recipients.state(id), await entries(), await sealedCount()];
    const before = await read();
    await database.owner.query(
      `create function fail() returns trigger language plpgsql as 'begin raise exception ''planted''; end';
       create trigger fail before delete on sealed_value for each row execute function fail()`,
    );
    await expect(clinic.erase(id)).rejects.toThrow('INTERNAL_SERVER_ERROR');
    await database.owner.query('drop trigger fail on sealed_value; drop function fail');
    expect(await read()).toEqual(before);
    expect(await clinic.erase(id)).toMatchObject({ repeated: false });
  });

  test('twice at once is once; a stop said meanwhile is kept either way', async () => {
    const id = await clinic.register('ivy');
    const [one, other] = await Promise.all([clinic.erase(id), clinic.erase(id), clinic.say(id, 'STOP')]);
    expect([one['repeated'], other['repeated']].sort()).toEqual([false, true]);
    await clinic.register('ivy');
    expect(await clinic.reason(mrn('ivy'))).toBe('STOPPED');
  });

  test('tells the feed, and everybody who shares an address', async () => {
    const shared = { contactPoints: [{ kind: 'EMAIL', value: 'home@example.org' }] };
    const [one, other] = [await clinic.register('jan', shared), await clinic.register('kim', shared)];
    await clinic.erase(one);
    const { data } = await clinic.api.ask(`{ changes(first: 1000) { edges { node { kind recipients } } } }`);
    expect(data.changes.edges.at(-1)?.node).toEqual({ kind: 'RECIPIENT_ERASED', recipients: [one, other] });
  });
});

test('rows folded anew are the rows that are served, and the chain is whole', async () => {
  expect(await clinic.database.ledger.compareProjections()).toEqual([]);
  expect(await clinic.database.ledger.verify()).toMatchObject({ kind: 'intact' });
});
