import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Statement } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { survivorOf } from '../recipient/survivor-of.ts';

/** Returns what a patient, or who acts for them, said on a device that staff handed over, since then and as far as it stands, oldest first. */
export async function readVisit(
  { recipients }: Pick<UseCaseDeps, 'recipients'>,
  { recipient, since }: { readonly recipient: RecipientId; readonly since: Instant },
): Promise<readonly Statement[]> {
  const state = await survivorOf(recipients, recipient);
  // What was taken back is not among the statements any more.
  return (state?.statements ?? []).filter(
    ({ wayIn, speaker, receivedAt, word }) =>
      wayIn === 'STAFF' && speaker.kind !== 'staff' && receivedAt >= since && word.kind !== 'withdraw',
  );
}
