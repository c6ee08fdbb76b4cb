import { type CatalogueProposal, type ProposalStanding, standingOf } from '@heed/domain/catalogue/catalogue-proposal';
import type { UseCaseDeps } from '../deps.ts';

/** A proposal in a list. */
export interface ListedProposal {
  readonly proposal: CatalogueProposal;
  readonly standing: ProposalStanding;
}

/** Returns proposals with where each stands now, the newest first; at most `limit`. */
export async function listProposals(
  { catalogues, clock }: Pick<UseCaseDeps, 'catalogues' | 'clock'>,
  { limit }: { readonly limit: number },
): Promise<readonly ListedProposal[]> {
  const [proposals, inForce] = await Promise.all([catalogues.proposals(limit), catalogues.current()]);
  const now = clock.now();
  return proposals.map((proposal) => ({ proposal, standing: standingOf(proposal, inForce.version, now) }));
}
