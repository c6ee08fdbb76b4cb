import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Statement } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { recordStatement } from '../statement/record-statement.ts';
import type { Act } from './act.ts';

/** What became of "still right". */
export type ConfirmedPreferences = { readonly kind: 'confirmed' | 'repeated' | 'unknown-recipient' };

/**
 * Records that a person's choices are still right: they stay as they are and are fresh again. Ends the review that asked for it. A confirmation
 * opens nothing.
 */
export async function confirmPreferences(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  act: Act,
): Promise<ConfirmedPreferences> {
  const claim = { recipient: act.recipient, idempotencyKey: `form:${act.formId}` };
  const result = await writeAbout<ConfirmedPreferences>(deps, claim, async (tx, person) => {
    if (person === undefined) return { kind: 'unknown-recipient' };
    const recipient = person.profile.id;
    const said = await recordStatement(tx, deps.ids, {
      subject: { kind: 'recipient', recipient },
      scope: { types: { kind: 'all' }, channels: 'all' },
      word: { kind: 'confirm' },
      wayIn: act.wayIn,
      speaker: act.by,
      actor: act.actor,
      act: deps.ids.uuid(),
    });
    await endReview(tx, { ...act, recipient }, said);
    return { kind: 'confirmed' };
  });
  return result.kind === 'repeated' ? { kind: 'repeated' } : result.value;
}

async function endReview(tx: LedgerTransaction, { recipient, actor }: Act, { act }: Statement): Promise<void> {
  const subject = { kind: 'recipient' as const, recipient: recipient satisfies RecipientId };
  const item = await tx.openReviewItem(subject, 'STALE');
  if (item === undefined) return;
  const state = { kind: 'resolved', by: 'patient', at: tx.now, outcome: 'CONFIRMED', note: `act ${act}` } as const;
  await tx.append({ kind: 'review-moved', item: item.id, subject, state }, actor);
}
