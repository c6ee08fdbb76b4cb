import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { DetailLevel, IdentityCheck, RestrictionRule } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { liftReach, type LiftedReach } from '../reach/lift-reach.ts';
import { limitReach, type LimitedReach } from '../reach/limit-reach.ts';
import { mayChange, type StaffMember } from './staff-member.ts';

/** A wish about where a patient may be reached, asked for aloud. */
export interface SpokenReach {
  readonly recipient: RecipientId;
  readonly by: StaffMember;
  readonly formId: string;
  readonly wish:
    | { readonly kind: 'limit'; readonly rule: RestrictionRule; readonly detail: DetailLevel }
    | { readonly kind: 'lift' };
  /** How staff made sure who asks: needed where it opens what an earlier wish closed. */
  readonly identity?: IdentityCheck | undefined;
}

/** Writes down a wish about addresses, or the end of those that stand. `needs-proof`: staff say how they made sure who asks. */
export async function recordSpokenReach(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  { recipient, by, formId, wish, identity }: SpokenReach,
): Promise<LimitedReach | LiftedReach | { readonly kind: 'not-permitted' }> {
  if (!mayChange(by)) return { kind: 'not-permitted' };
  const staff = { kind: 'staff', staff: by.staff } as const;
  const act = { recipient, formId, by: staff, actor: staff, wayIn: 'STAFF', identity } as const;
  return wish.kind === 'limit' ? limitReach(deps, { ...act, ...wish }) : liftReach(deps, act);
}
