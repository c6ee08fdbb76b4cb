import type { UseCaseDeps } from '../deps.ts';
import { decideProposal, isOwn, type NotDecided, type ProposalDecision } from './decide-proposal.ts';

/** What became of an approval. */
export type ApprovedCatalogue = { readonly kind: 'applied'; readonly version: number } | NotDecided;

/** Approves a proposed catalogue and puts it in force in the same transaction. Never by the one who proposed it. */
export function approveCatalogue(
  deps: Pick<UseCaseDeps, 'ledger' | 'catalogues'>,
  decision: ProposalDecision,
): Promise<ApprovedCatalogue> {
  return decideProposal<ApprovedCatalogue>(deps, decision, async (tx, proposal) => {
    const { staff } = decision;
    if (isOwn(proposal, staff)) return { kind: 'own-proposal' };
    const actor = { kind: 'staff', staff } as const;
    const state = { kind: 'approved', by: staff, at: tx.now } as const;
    await tx.append({ kind: 'catalogue-proposal-decided', proposal: proposal.id, state }, actor);
    await tx.append({ kind: 'catalogue-applied', catalogue: proposal.catalogue }, actor);
    return { kind: 'applied', version: proposal.catalogue.version };
  });
}
