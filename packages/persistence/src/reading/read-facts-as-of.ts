import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { AddressKey } from '@heed/domain/contact/address';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import type { LedgerEntry, LedgerPosition } from '@heed/domain/ledger/entry';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { MOST_MERGES } from '@heed/domain/recipient/merges';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import type { FactsTarget } from '@heed/use-cases/ports/decision-facts';
import type { Database, Queries } from '../database/database.ts';
import { foldEntry, noRows } from '../ledger/fold-entry.ts';
import { addressSubject, recipientSubject } from '../ledger/subject-name.ts';
import { isUuid } from './is-uuid.ts';
import { NoCatalogue } from './read-catalogue.ts';

/** Folds the target's own entries, and those of its addresses, recorded at or before a moment: what was known then. All from one snapshot. */
export function readFactsAsOf(
  database: Database,
  target: FactsTarget,
  knownAt: Instant,
): Promise<{ readonly facts: DecisionFacts; readonly asOf: LedgerPosition }> {
  return database.transaction('snapshot', async (queries) => {
    const catalogue = await catalogueAt(queries, knownAt);
    const asOf = await positionAt(queries, knownAt);
    if (target.kind === 'address') {
      return { facts: { catalogue, target, addresses: await addressesAt(queries, [target.address], knownAt) }, asOf };
    }
    const state = await recipientAt(queries, target, knownAt);
    if (state === undefined) return { facts: { catalogue, target: { kind: 'unknown' }, addresses: new Map() }, asOf };
    const keys = state.profile.contactPoints.map(({ address }) => address);
    const addresses = await addressesAt(queries, keys, knownAt);
    return { facts: { catalogue, target: { kind: 'recipient', state }, addresses }, asOf };
  });
}

async function recipientAt(
  queries: Queries,
  { ref }: Extract<FactsTarget, { kind: 'recipient' }>,
  knownAt: Instant,
): Promise<RecipientState | undefined> {
  let id = ref.kind === 'id' ? ref.id : await idOf(queries, ref.valueKey);
  for (let step = 0; step <= MOST_MERGES && id !== undefined && isUuid(id); step += 1) {
    const rows = noRows();
    for (const entry of await entriesUntil(queries, [recipientSubject(id)], knownAt)) foldEntry(rows, entry);
    const state = rows.recipients.get(id);
    if (state?.profile.status.kind !== 'merged') return state;
    id = state.profile.status.into;
  }
  return undefined;
}

async function addressesAt(
  queries: Queries,
  keys: readonly AddressKey[],
  knownAt: Instant,
): Promise<ReadonlyMap<AddressKey, AddressState>> {
  const rows = noRows();
  for (const entry of await entriesUntil(queries, keys.map(addressSubject), knownAt)) foldEntry(rows, entry);
  // Entries may be about other addresses as well, whose rows are not whole here.
  return new Map([...rows.addresses].filter(([key]) => keys.includes(key)));
}

async function entriesUntil(
  { query }: Queries,
  subjects: readonly string[],
  knownAt: Instant,
): Promise<readonly LedgerEntry[]> {
  const rows = await query<{ body: LedgerEntry }>(
    'entries-until',
    `select body from ledger where seq in (select seq from ledger_subject where subject = any ($1::text[])) and recorded_at <= $2
     order by era, xid, seq`,
    [subjects, knownAt],
  );
  return rows.map(({ body }) => body);
}

/** The record that was registered under a name. After a merge the name is the survivor's; before it, it was not. */
async function idOf({ query }: Queries, valueKey: string): Promise<RecipientId | undefined> {
  const [row] = await query<{ doc: RecipientState }>(
    'state-by-identifier',
    'select doc from recipient_identifier join recipient_state on recipient_state.id = recipient where value_key = $1',
    [valueKey],
  );
  const own = row?.doc.strands?.find(({ profile }) => profile.externals.some((name) => name.valueKey === valueKey));
  return (own ?? row?.doc)?.profile.id;
}

/** The catalogue in force at a moment; before the first one, the first. */
async function catalogueAt({ query }: Queries, knownAt: Instant): Promise<Catalogue> {
  const [row] = await query<{ doc: Catalogue }>(
    'catalogue-at',
    `select doc from catalogue order by applied_at <= $1 desc, case when applied_at <= $1 then -version else version end limit 1`,
    [knownAt],
  );
  if (row === undefined) throw new NoCatalogue();
  return row.doc;
}

async function positionAt({ query }: Queries, knownAt: Instant): Promise<LedgerPosition> {
  const [row] = await query<{ position: string }>(
    'position-at',
    `select seal.position from ledger join ledger_seal as seal using (seq) where ledger.recorded_at <= $1
     order by ledger.recorded_at desc, seal.position desc limit 1`,
    [knownAt],
  );
  return Number(row?.position ?? 0) as LedgerPosition;
}
