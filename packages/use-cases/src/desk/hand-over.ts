import type { LanguageTag, RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import { lookBy, mayChange, type StaffMember } from './staff-member.ts';

/** What became of handing a device over. */
export type HandedOver =
  | { readonly kind: 'handed-over'; readonly recipient: RecipientId; readonly language: LanguageTag | undefined }
  | { readonly kind: 'not-permitted' | 'unknown-recipient' };

/**
 * Lets a patient use this device for their own choices. That it was handed over is kept first, and the session of the member of staff ends: from the
 * patient's pages there is no way back to the console.
 */
export async function handOver(
  { recipients, looks, sessions }: Pick<UseCaseDeps, 'recipients' | 'looks' | 'sessions'>,
  { recipient, by, session }: { readonly recipient: RecipientId; readonly by: StaffMember; readonly session: string },
): Promise<HandedOver> {
  if (!mayChange(by)) return { kind: 'not-permitted' };
  const state = await survivorOf(recipients, recipient);
  if (state === undefined || state.profile.status.kind === 'erased') return { kind: 'unknown-recipient' };
  const { id, language } = state.profile;
  await looks.keep([lookBy(by, 'handed-over', id)]);
  await sessions.end(session);
  return { kind: 'handed-over', recipient: id, language };
}
