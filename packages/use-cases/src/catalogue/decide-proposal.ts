import {
  type CatalogueProposal,
  isSamePerson,
  type ProposalId,
  type ProposalState,
  standingOf,
} from '@heed/domain/catalogue/catalogue-proposal';
import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { StaffRole } from '../ports/staff.ts';
import { CATALOGUE_CLAIM } from './catalogue-claim.ts';
import { hashCatalogue } from './hash-catalogue.ts';

/** Somebody's word about a proposal. */
export interface ProposalDecision {
  readonly proposal: ProposalId;
  readonly staff: string;
  readonly role: StaffRole;
  /** The hash of what they saw; where it is given it has to be that of the proposal. */
  readonly hash?: string;
}

/** Why a proposal could not be decided about. Nothing was changed. */
export type NotDecided =
  | { readonly kind: 'unknown-proposal' }
  | { readonly kind: 'not-permitted' }
  /** Approving one's own takes a second person. */
  | { readonly kind: 'own-proposal' }
  | { readonly kind: 'already-decided'; readonly state: Exclude<ProposalState, { readonly kind: 'open' }> }
  /** Another catalogue is in force than the one it was compared with. */
  | { readonly kind: 'stale'; readonly inForce: number }
  | { readonly kind: 'expired'; readonly at: CatalogueProposal['expiresAt'] }
  /** What they saw, or what is kept, is not what was proposed. */
  | { readonly kind: 'other-content' };

/** Who answers for the rules: 45 CFR 164.530(a)(1) asks for one who does. */
const DECIDING_ROLES: readonly StaffRole[] = ['officer', 'admin'];

/** Returns whether a role may approve and refuse changes of the catalogue. */
export function mayDecide(role: StaffRole): boolean {
  return DECIDING_ROLES.includes(role);
}

/** Runs `work` on a proposal that can still be decided about, under the catalogue's lock, so that of two who decide at once one is told. */
export async function decideProposal<T>(
  { ledger, catalogues }: Pick<UseCaseDeps, 'ledger' | 'catalogues'>,
  { proposal: id, role, hash }: ProposalDecision,
  work: (tx: LedgerTransaction, proposal: CatalogueProposal) => Promise<T>,
): Promise<T | NotDecided> {
  if (!mayDecide(role)) return { kind: 'not-permitted' };
  const result = await ledger.write(CATALOGUE_CLAIM, async (tx): Promise<T | NotDecided> => {
    const proposal = await catalogues.proposal(id);
    if (proposal === undefined) return { kind: 'unknown-proposal' };
    if (proposal.state.kind !== 'open') return { kind: 'already-decided', state: proposal.state };
    const inForce = (await catalogues.current()).version;
    const standing = standingOf(proposal, inForce, tx.now);
    if (standing === 'stale') return { kind: 'stale', inForce };
    if (standing === 'expired') return { kind: 'expired', at: proposal.expiresAt };
    if ((hash ?? proposal.hash) !== proposal.hash || hashCatalogue(proposal.catalogue) !== proposal.hash)
      return { kind: 'other-content' };
    return work(tx, proposal);
  });
  if (result.kind === 'repeated') throw new Error('A decision about a proposal has no key to repeat.');
  return result.value;
}

/** Returns whether somebody is the one who proposed it. */
export function isOwn({ proposedBy }: CatalogueProposal, staff: string): boolean {
  return isSamePerson(proposedBy, staff);
}
