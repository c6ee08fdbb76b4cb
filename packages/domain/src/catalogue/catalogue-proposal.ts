import type { Brand } from '../brand.ts';
import { addMilliseconds, type Instant } from '../time/instant.ts';
import type { Catalogue } from './catalogue.ts';
import type { CountedEffects } from './effect.ts';

/** The id of a proposed change of the catalogue: a UUID. */
export type ProposalId = Brand<string, 'ProposalId'>;

/** What became of a proposal by somebody's hand. */
export type ProposalState =
  { readonly kind: 'open' } | { readonly kind: 'approved' | 'refused'; readonly by: string; readonly at: Instant };

/** A change that is laxer somewhere: it comes into force when a second person approves it, and not before. */
export interface CatalogueProposal {
  readonly id: ProposalId;
  /** Exactly what would come into force, with all it must not forget. */
  readonly catalogue: Catalogue;
  /** SHA-256 of the catalogue's canonical JSON, lower-case hex: what the approver approves. */
  readonly hash: string;
  /** The version it was compared with. Once another is in force the proposal is stale. */
  readonly basedOn: number;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  /** From then on nobody can approve it any more. */
  readonly expiresAt: Instant;
  /** Who would have gained and lost messages when it was proposed. */
  readonly effects: CountedEffects;
  readonly state: ProposalState;
}

/** How long a proposal waits: 7 days, ours. The figures that came with it are no older then. */
const WAITS_MS = 7 * 86_400_000;

/** Returns from when on a proposal made at a moment can no longer be approved. */
export function proposalExpiry(proposedAt: Instant): Instant {
  return addMilliseconds(proposedAt, WAITS_MS);
}

/** Where a proposal stands at a moment. */
export type ProposalStanding = ProposalState['kind'] | 'expired' | 'stale';

/** Returns where a proposal stands, given the version in force. Only an `open` one can be decided about; at its very end it is expired. */
export function standingOf(
  { state, basedOn, expiresAt }: Pick<CatalogueProposal, 'state' | 'basedOn' | 'expiresAt'>,
  inForce: number,
  at: Instant,
): ProposalStanding {
  if (state.kind !== 'open') return state.kind;
  if (basedOn !== inForce) return 'stale';
  return at < expiresAt ? 'open' : 'expired';
}

/** Returns whether two staff ids name one person: capitals, width and space around them make no difference. */
export function isSamePerson(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(staff: string): string {
  return staff.normalize('NFKC').trim().toLowerCase();
}
