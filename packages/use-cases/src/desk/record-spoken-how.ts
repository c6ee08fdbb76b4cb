import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import type { HowWishes } from '../how/how-wishes.ts';
import { sayHow, type SaidHow } from '../how/say-how.ts';
import { mayChange, type StaffMember } from './staff-member.ts';

/** When, in which language and by which way a patient would like to be reached, said aloud. */
export interface SpokenHow {
  readonly recipient: RecipientId;
  readonly by: StaffMember;
  readonly formId: string;
  /** What is absent stays as it is. */
  readonly wishes: Partial<HowWishes>;
}

/**
 * Writes down how a patient would like to be reached; in force when it returns. It needs no check of who asks: it opens nothing that was ever stopped.
 * Rule: docs/rules/spoken-requests.md
 */
export async function recordSpokenHow(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  { recipient, by, formId, wishes }: SpokenHow,
): Promise<SaidHow | { readonly kind: 'not-permitted' }> {
  if (!mayChange(by)) return { kind: 'not-permitted' };
  const staff = { kind: 'staff', staff: by.staff } as const;
  return sayHow(deps, { recipient, formId, by: staff, actor: staff, wayIn: 'STAFF', wishes });
}
