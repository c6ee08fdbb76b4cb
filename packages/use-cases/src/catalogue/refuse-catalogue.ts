import type { UseCaseDeps } from '../deps.ts';
import { decideProposal, type NotDecided, type ProposalDecision } from './decide-proposal.ts';

/** What became of a refusal. */
export type RefusedCatalogue = { readonly kind: 'refused' } | NotDecided;

/** Refuses a proposed catalogue. Whoever proposed it may take it back like this. */
export function refuseCatalogue(
  deps: Pick<UseCaseDeps, 'ledger' | 'catalogues'>,
  decision: ProposalDecision,
): Promise<RefusedCatalogue> {
  return decideProposal<RefusedCatalogue>(deps, decision, async (tx, { id }) => {
    const { staff } = decision;
    const state = { kind: 'refused', by: staff, at: tx.now } as const;
    await tx.append({ kind: 'catalogue-proposal-decided', proposal: id, state }, { kind: 'staff', staff });
    return { kind: 'refused' };
  });
}
