import type { CatalogueProposal, ProposalId } from '../catalogue/catalogue-proposal.ts';
import type { LedgerEntry } from '../ledger/entry.ts';

/** Returns a proposal after an entry: the same object when the entry is not about it. What was decided once stays decided. */
export function foldProposal(
  proposal: CatalogueProposal | undefined,
  { event }: LedgerEntry,
): CatalogueProposal | undefined {
  if (event.kind === 'catalogue-proposed') return proposal ?? event.proposal;
  if (event.kind !== 'catalogue-proposal-decided' || event.proposal !== proposal?.id) return proposal;
  return proposal.state.kind === 'open' ? { ...proposal, state: event.state } : proposal;
}

/** Returns the proposal an entry makes or decides about, where it does. */
export function proposalOf({ event }: LedgerEntry): ProposalId | undefined {
  if (event.kind === 'catalogue-proposed') return event.proposal.id;
  return event.kind === 'catalogue-proposal-decided' ? event.proposal : undefined;
}
