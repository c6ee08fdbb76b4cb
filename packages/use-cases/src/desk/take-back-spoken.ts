import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Statement } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { undoAct, type UndoneAct } from '../preferences/undo-act.ts';
import { mayChange, type StaffMember } from './staff-member.ts';

/** What became of it. */
export type TakenBack = UndoneAct | { readonly kind: 'not-permitted' | 'too-late' };

/**
 * How long a slip of the pen can be taken back; ours: as long as a patient's own page is open. Later, what the patient says then is written down
 * anew: an undo of a stop opens more, and nobody but the patient may ask for that.
 */
export const TAKE_BACK_MS = 60 * 60_000;

/** Returns whether somebody may take an act back now: their own, written down within the hour. The end of the hour is outside. */
export function mayTakeBackSpoken(
  { speaker, receivedAt }: Pick<Statement, 'speaker' | 'receivedAt'>,
  by: StaffMember,
  now: Instant,
): boolean {
  const isOwn = speaker.kind === 'staff' && speaker.staff === by.staff;
  return mayChange(by) && isOwn && now - receivedAt < TAKE_BACK_MS;
}

/** Takes back what the same member of staff wrote down by mistake, as if it had not been said. */
export async function takeBackSpoken(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'facts' | 'recipients' | 'clock'>,
  {
    recipient,
    by,
    act,
    formId,
  }: { readonly recipient: RecipientId; readonly by: StaffMember; readonly act: string; readonly formId: string },
): Promise<TakenBack> {
  if (!mayChange(by)) return { kind: 'not-permitted' };
  const [first] = (await deps.ledger.entriesOfAct(act)).flatMap(({ entry: { event } }) =>
    event.kind === 'statement-recorded' ? [event.statement] : [],
  );
  if (first === undefined) return { kind: 'nothing-to-undo' };
  if (first.speaker.kind !== 'staff' || first.speaker.staff !== by.staff) return { kind: 'not-permitted' };
  if (!mayTakeBackSpoken(first, by, deps.clock.now())) return { kind: 'too-late' };
  return undoAct(deps, {
    recipient,
    formId,
    act,
    by: { kind: 'staff', staff: by.staff },
    actor: { kind: 'staff', staff: by.staff },
    wayIn: 'STAFF',
  });
}
