import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { Database, Queries } from '../database/database.ts';
import { foldEntry, noRows, type FoldedRows } from './fold-entry.ts';
import { misfiledEntries } from './misfiled-entries.ts';
import { differingProposals } from './proposal-rows.ts';
import { readBodies } from './read-entries.ts';
import { addressKeysOf } from './write-rows.ts';

/** Subjects or entries looked at in one step: memory stays small however long the ledger is. */
const BATCH = 500;

/**
 * Folds the whole ledger anew, subject by subject in ledger order, and returns the names of rows that are not, byte for byte, what is served: `r:`
 * recipients, `a:` addresses, `v:` review items, `c:` catalogues, `p:` proposed ones, `s:` entries that are not filed under their subjects. Sees one moment of the database.
 */
export function compareProjections(database: Database): Promise<readonly string[]> {
  return database.transaction('snapshot', async (queries) => [
    ...(await misfiledEntries(queries)),
    ...(await differingSubjects(queries)),
    ...(await strayRows(queries)),
    ...(await differingProposals(queries)),
  ]);
}

/** Subject by subject: the rows folded from its entries against the live ones. */
async function differingSubjects(queries: Queries): Promise<readonly string[]> {
  const differing: string[] = [];
  for (let after = ''; ;) {
    const names = (
      await queries.query<{ subject: string }>(
        'subject-page',
        'select distinct subject from ledger_subject where subject > $1 order by subject limit $2',
        [after, BATCH],
      )
    ).map(({ subject }) => subject);
    if (names.length === 0) return differing;
    const [folded, live] = [await foldSubjects(queries, names), await liveRows(queries, names)];
    for (const name of new Set([...folded.keys(), ...live.keys()]))
      if (folded.get(name) !== live.get(name)) differing.push(name);
    after = names.at(-1) ?? after;
  }
}

/** Folds all entries of some subjects. Entries are also about others; only the rows of these subjects are whole and returned. */
async function foldSubjects(queries: Queries, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = noRows();
  for (const entry of await readBodies(queries, names)) foldEntry(rows, entry);
  return textOf(rows, new Set(names));
}

function textOf(rows: FoldedRows, wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const text = new Map<string, string>();
  for (const [id, state] of rows.recipients)
    if (wanted.has(`r:${id}`)) text.set(`r:${id}`, canonicalJson(recipientRow(state)));
  for (const [key, state] of rows.addresses) if (wanted.has(`a:${key}`)) text.set(`a:${key}`, canonicalJson(state));
  for (const [id, item] of rows.reviews) {
    const subject = item.subject.kind === 'recipient' ? `r:${item.subject.recipient}` : `a:${item.subject.address}`;
    if (wanted.has(subject)) {
      const { reason, state, dueAt } = item;
      const columns = { subject, reason, state: state.kind, claimedBy: 'by' in state ? state.by : null, dueAt };
      text.set(`v:${id}`, canonicalJson({ ...columns, doc: item }));
    }
  }
  return text;
}

/** A recipient's row with those by which it is found. */
function recipientRow(state: RecipientState): unknown {
  const { key, contactPoints, externals } = state.profile;
  return {
    key,
    addresses: addressKeysOf(state),
    contacts: contactPoints.map((point) => [point.id, point.key, point.address]).sort(byFirst),
    identifiers: [...new Set(externals.map(({ valueKey }) => valueKey))].sort(),
    doc: state,
  };
}

async function liveRows({ query }: Queries, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = names.filter((name) => name.startsWith('r:')).map((name) => name.slice(2));
  const keys = names.filter((name) => name.startsWith('a:')).map((name) => name.slice(2));
  const rows = await query<{ name: string; row: unknown }>(
    'live-rows',
    `select 'r:' || id as name, jsonb_build_object('key', key::text, 'addresses', to_jsonb(address_keys),
       'contacts', coalesce((select jsonb_agg(jsonb_build_array(contact_point, c.key::text, address) order by contact_point)
         from recipient_contact c where c.recipient = state.id and current), '[]'),
       'identifiers', coalesce((select jsonb_agg(value_key order by value_key collate "C") from recipient_identifier i where i.recipient = state.id), '[]'),
       'doc', doc) as row
     from recipient_state as state where id = any ($1::uuid[])
     union all select 'a:' || address, doc from address_state where address = any ($2)
     union all select 'v:' || id, jsonb_build_object('subject', subject, 'reason', reason, 'state', state, 'claimedBy', claimed_by, 'dueAt', due_at, 'doc', doc)
     from review_item where subject = any ($3)`,
    [ids, keys, names],
  );
  return new Map(rows.map(({ name, row }) => [name, canonicalJson(row)]));
}

/** Rows of subjects that the ledger never names, and catalogues that it does not hold so. */
async function strayRows({ query }: Queries): Promise<readonly string[]> {
  const rows = await query<{ name: string }>(
    'stray-rows',
    `select name from (
       select 'r:' || id as name, 'r:' || id as subject from recipient_state
       union all select 'r:' || recipient, 'r:' || recipient from recipient_contact where current
       union all select 'r:' || recipient, 'r:' || recipient from recipient_identifier
       union all select 'a:' || address, 'a:' || address from address_state
       union all select 'v:' || id, subject from review_item
     ) as live where not exists (select from ledger_subject where ledger_subject.subject = live.subject)
     union
     select 'c:' || coalesce(applied.version, live.version) from (
       select (body #>> '{event,catalogue,version}')::integer as version, body #> '{event,catalogue}' as doc, recorded_at
       from ledger where kind = 'catalogue-applied'
     ) as applied full join catalogue as live on live.version = applied.version
     where live.doc is distinct from applied.doc or live.applied_at is distinct from applied.recorded_at`,
  );
  return rows.map(({ name }) => name);
}

function byFirst([one = '']: readonly string[], [other = '']: readonly string[]): number {
  return one < other ? -1 : 1;
}
