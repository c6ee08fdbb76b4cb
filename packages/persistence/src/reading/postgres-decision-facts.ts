import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { AddressKey } from '@heed/domain/contact/address';
import type { DecisionFacts, DecisionTarget } from '@heed/domain/decision/decision';
import type { LedgerEntry, LedgerPosition } from '@heed/domain/ledger/entry';
import { subjectsOf } from '@heed/domain/ledger/subjects-of';
import type { AddressState } from '@heed/domain/projection/address-state';
import { foldAddress } from '@heed/domain/projection/fold-address';
import { foldRecipient } from '@heed/domain/projection/fold-recipient';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import type { DecisionFactsReader, FactsTarget } from '@heed/use-cases/ports/decision-facts';
import type { Database, Queries } from '../database.ts';
import { findRecipients } from './postgres-recipients.ts';

/** A merge is followed this many times at most: a longer chain is a fault, and an unknown recipient is a deny. */
const MAX_MERGES = 8;

/** One row per recipient or address asked about, and the head, in one statement and so from one snapshot. */
const READ = `
  with head as (select position, (select max(version) from catalogue) as version from ledger_head)
  select h.position, h.version, r.id, r.doc,
    (select jsonb_agg(a.doc) from address_state a where a.address = any(coalesce(r.address_keys, '{}') || coalesce(q.addresses, '{}'))) as addresses
  from head h left join (select unnest($1::uuid[]) as id, null::text[] as addresses union all select null, $2::text[]) q on true
  left join recipient_state r on r.id = q.id`;

interface Row {
  readonly position: string;
  readonly version: number | null;
  readonly id: RecipientId | null;
  readonly doc: RecipientState | null;
  readonly addresses: readonly AddressState[] | null;
}

/** Returns the hot read path: identifiers are resolved first, then one statement reads a whole batch. */
export function createDecisionFactsReader(database: Database): DecisionFactsReader {
  let cached: Catalogue | undefined;
  const catalogueOf = async (version: number | null): Promise<Catalogue> => {
    if (version === null) throw new Error('No catalogue was applied yet. Run: heed catalogue apply FILE');
    if (cached?.version !== version) {
      const [row] = await database.query<{ doc: Catalogue }>(
        'catalogue-version',
        'select doc from catalogue where version = $1',
        [version],
      );
      if (row === undefined) throw new Error('The catalogue in force is missing.');
      cached = row.doc;
    }
    return cached;
  };
  return {
    async read(targets) {
      const refs = targets.flatMap((target) => (target.kind === 'recipient' ? [target.ref] : []));
      const found = await findRecipients(database, refs);
      const idOf = new Map(refs.map((ref, index) => [ref, found[index]]));
      const alone = targets.flatMap((target) => (target.kind === 'address' ? [target.address] : []));
      const batch = await readBatch(database, [...new Set(found.filter((id) => id !== undefined))], alone);
      const catalogue = await catalogueOf(batch.version);
      const facts = targets.map((target): DecisionFacts => {
        const { target: answer, addresses } = batch.targetOf(
          target,
          target.kind === 'recipient' ? idOf.get(target.ref) : undefined,
        );
        return { catalogue, target: answer, addresses };
      });
      return { facts, asOf: batch.asOf };
    },
    readAsOf: (target, knownAt) => readAsOf(database, target, knownAt),
  };
}

interface Batch {
  readonly asOf: LedgerPosition;
  readonly version: number | null;
  targetOf(
    target: FactsTarget,
    id: RecipientId | undefined,
  ): { readonly target: DecisionTarget; readonly addresses: ReadonlyMap<AddressKey, AddressState> };
}

async function readBatch(
  database: Database,
  ids: readonly RecipientId[],
  alone: readonly AddressKey[],
): Promise<Batch> {
  const states = new Map<RecipientId, RecipientState>();
  const addresses = new Map<AddressKey, AddressState>();
  let wanted = ids;
  let first: Row | undefined;
  for (let step = 0; step <= MAX_MERGES && (step === 0 || wanted.length > 0); step += 1) {
    const rows = await database.query<Row>('decision-facts', READ, [wanted, step === 0 ? alone : []]);
    first ??= rows[0];
    for (const row of rows) {
      if (row.id !== null && row.doc !== null) states.set(row.id, row.doc);
      for (const state of row.addresses ?? []) addresses.set(state.address, state);
    }
    wanted = [...states.values()].flatMap(({ profile: { status } }) =>
      status.kind === 'merged' && !states.has(status.into) ? [status.into] : [],
    );
  }
  return {
    asOf: Number(first?.position ?? 0) as LedgerPosition,
    version: first?.version ?? null,
    targetOf(target, id) {
      if (target.kind === 'address') return { target, addresses };
      const state = id === undefined ? undefined : survivorOf(states, id);
      return { target: state === undefined ? { kind: 'unknown' } : { kind: 'recipient', state }, addresses };
    },
  };
}

function survivorOf(states: ReadonlyMap<RecipientId, RecipientState>, id: RecipientId): RecipientState | undefined {
  let state = states.get(id);
  for (let step = 0; step < MAX_MERGES && state?.profile.status.kind === 'merged'; step += 1)
    state = states.get(state.profile.status.into);
  return state;
}

/** Folds the subject's own entries up to a moment: what was known then. */
async function readAsOf(
  database: Database,
  target: FactsTarget,
  knownAt: Instant,
): Promise<{ readonly facts: DecisionFacts; readonly asOf: LedgerPosition }> {
  const [id] = target.kind === 'recipient' ? await findRecipients(database, [target.ref]) : [undefined];
  let state: RecipientState | undefined;
  if (id !== undefined)
    for (const entry of await entriesUntil(database, [`r:${id}`], knownAt)) state = foldRecipient(id, state, entry);
  const keys =
    target.kind === 'address' ? [target.address] : (state?.profile.contactPoints.map(({ address }) => address) ?? []);
  const addresses = new Map<AddressKey, AddressState>();
  for (const entry of await entriesUntil(
    database,
    keys.map((key) => `a:${key}`),
    knownAt,
  )) {
    for (const key of subjectsOf(entry).addresses) {
      const after = foldAddress(key, addresses.get(key), entry);
      if (after !== undefined) addresses.set(key, after);
    }
  }
  const [catalogue] = await database.query<{ catalogue: Catalogue }>(
    undefined,
    `select body #> '{event,catalogue}' as catalogue from ledger where kind = 'catalogue-applied' and (body ->> 'recordedAt')::numeric <= $1 order by seq desc limit 1`,
    [knownAt],
  );
  const [place] = await database.query<{ position: string | null }>(
    undefined,
    `select max(s.position) as position from ledger_seal s join ledger l on l.id = s.entry where (l.body ->> 'recordedAt')::numeric <= $1`,
    [knownAt],
  );
  const current = await database.query<{ doc: Catalogue }>(
    undefined,
    'select doc from catalogue order by version limit 1',
  );
  const inForce = catalogue?.catalogue ?? current[0]?.doc;
  if (inForce === undefined) throw new Error('No catalogue was applied yet. Run: heed catalogue apply FILE');
  const answer: DecisionTarget =
    target.kind === 'address' ? target : state === undefined ? { kind: 'unknown' } : { kind: 'recipient', state };
  return {
    facts: { catalogue: inForce, target: answer, addresses },
    asOf: Number(place?.position ?? 0) as LedgerPosition,
  };
}

async function entriesUntil(
  { query }: Queries,
  names: readonly string[],
  knownAt: Instant,
): Promise<readonly LedgerEntry[]> {
  if (names.length === 0) return [];
  const rows = await query<{ body: LedgerEntry }>(
    undefined,
    `select body from ledger where subjects && $1::text[] and (body ->> 'recordedAt')::numeric <= $2 order by xid, seq`,
    [names, knownAt],
  );
  return rows.map(({ body }) => body);
}
