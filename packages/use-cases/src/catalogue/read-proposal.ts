import type { CatalogueChange } from '@heed/domain/catalogue/catalogue-change';
import {
  type CatalogueProposal,
  type ProposalId,
  type ProposalStanding,
  standingOf,
} from '@heed/domain/catalogue/catalogue-proposal';
import { diffCatalogues } from '@heed/domain/catalogue/diff-catalogues';
import type { UseCaseDeps } from '../deps.ts';

/** A proposal as somebody who decides about it sees it. */
export interface ProposalView {
  readonly proposal: CatalogueProposal;
  readonly standing: ProposalStanding;
  /** What it changes in the version it is based on. */
  readonly changes: readonly CatalogueChange[];
}

/** Returns the proposal with what it changes, or `undefined` when there is none. */
export async function readProposal(
  { catalogues, clock }: Pick<UseCaseDeps, 'catalogues' | 'clock'>,
  { id }: { readonly id: ProposalId },
): Promise<ProposalView | undefined> {
  const proposal = await catalogues.proposal(id);
  if (proposal === undefined) return undefined;
  const [inForce, base] = await Promise.all([catalogues.current(), catalogues.version(proposal.basedOn)]);
  if (base === undefined) throw new Error('A proposal is based on a catalogue that was never applied.');
  return {
    proposal,
    standing: standingOf(proposal, inForce.version, clock.now()),
    changes: diffCatalogues(base, proposal.catalogue),
  };
}
