import type { CatalogueProposal } from '@heed/domain/catalogue/catalogue-proposal';
import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { LedgerEntry } from '@heed/domain/ledger/entry';
import { foldProposal, proposalOf } from '@heed/domain/projection/fold-proposal';
import { CATALOGUE_CLAIM } from '@heed/use-cases/catalogue/catalogue-claim';
import type { Database, Queries } from '../database/database.ts';
import { readProposal } from '../reading/read-catalogue.ts';
import { lockSubjects } from './lock-subjects.ts';
import { writeProposal } from './write-rows.ts';

/** Folds an entry into the row of the proposal it is about, where it is about one. They are few: each is read where it is needed. */
export async function foldIntoProposal(queries: Queries, entry: LedgerEntry): Promise<void> {
  const id = proposalOf(entry);
  if (id === undefined) return;
  const folded = foldProposal(await readProposal(queries, id), entry);
  if (folded !== undefined) await writeProposal(queries, folded);
}

/** Returns the names (`p:` and the id) of proposals that are not what the ledger gives. */
export async function differingProposals(queries: Queries): Promise<readonly string[]> {
  const folded = await foldProposals(queries);
  const rows = await queries.query<{ id: string; proposedAt: string; doc: CatalogueProposal }>(
    'live-proposals',
    'select id, proposed_at as "proposedAt", doc from catalogue_proposal',
  );
  const live = new Map(rows.map((row) => [row.id, row]));
  return [...new Set([...folded.keys(), ...live.keys()])]
    .filter((id) => {
      const [want, have] = [folded.get(id), live.get(id)];
      return (
        want === undefined ||
        have === undefined ||
        Number(have.proposedAt) !== want.proposedAt ||
        canonicalJson(want) !== canonicalJson(have.doc)
      );
    })
    .map((id) => `p:${id}`);
}

/** Writes every proposal's row anew, under the lock that a write would take. */
export function rewriteProposals(database: Database): Promise<void> {
  return database.transaction('write', async (queries) => {
    await lockSubjects(queries, CATALOGUE_CLAIM);
    await queries.query(undefined, 'delete from catalogue_proposal');
    for (const proposal of (await foldProposals(queries)).values()) await writeProposal(queries, proposal);
  });
}

async function foldProposals({ query }: Queries): Promise<ReadonlyMap<string, CatalogueProposal>> {
  const rows = await query<{ body: LedgerEntry }>(
    'proposal-entries',
    `select body from ledger where kind in ('catalogue-proposed', 'catalogue-proposal-decided') order by era, xid, seq`,
  );
  const proposals = new Map<string, CatalogueProposal>();
  for (const { body } of rows) {
    const id = proposalOf(body) ?? '';
    const folded = foldProposal(proposals.get(id), body);
    if (folded !== undefined) proposals.set(id, folded);
  }
  return proposals;
}
