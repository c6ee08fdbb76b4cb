import { REVIEW_REASONS, type ReviewItem } from '@heed/domain/review/review-item';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import { factsInside } from '../ledger/facts-inside.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { endAnsweredReviews } from '../review/end-gone-reviews.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { receiptOfRepeat, type Act } from './act.ts';
import { isOutdated } from './page-version.ts';
import { receiptOf, type Receipt } from './receipt.ts';

/** What became of "still right". */
export type ConfirmedPreferences =
  | { readonly kind: 'confirmed' | 'repeated'; readonly receipt: Receipt }
  /** Something was said, or the catalogue changed, since the page was made: what the person saw is not how it stands. Nothing was recorded. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unknown-recipient' };

/**
 * Records that a person's choices are still right: they stay as they are and are fresh again. Ends the reviews that asked for it. A confirmation
 * opens nothing. `basedOn`: the version of the page that was confirmed. Rule: docs/rules/review.md
 */
export async function confirmPreferences(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'facts' | 'recipients'>,
  act: Act & { readonly basedOn: string },
): Promise<ConfirmedPreferences> {
  const claim = {
    recipient: act.recipient,
    addresses: (person: RecipientState) => person.profile.contactPoints.map(({ address }) => address),
    idempotencyKey: `form:${act.formId}`,
  };
  const result = await writeAbout<ConfirmedPreferences>(deps, claim, async (tx, person) => {
    if (person === undefined) return { kind: 'unknown-recipient' };
    if (isOutdated(await factsInside(tx, person), act.basedOn)) return { kind: 'newer' };
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
    await endReviews(tx, { ...act, recipient }, said.act);
    await endAnsweredReviews(tx, recipient, ['CAME_OF_AGE']);
    const receipt = receiptOf(said.act, [said], false);
    if (receipt === undefined) throw new Error('An act of one statement has a receipt.');
    return { kind: 'confirmed', receipt };
  });
  if (result.kind === 'written') return result.value;
  return { kind: 'repeated', receipt: await receiptOfRepeat(deps, act.recipient, result.entries) };
}

async function endReviews(tx: LedgerTransaction, { recipient, actor }: Act, act: string): Promise<void> {
  const subject = { kind: 'recipient' as const, recipient: recipient satisfies RecipientId };
  for (const reason of REVIEW_REASONS) {
    const item = await tx.openReviewItem(subject, reason);
    if (item === undefined || !isAnswered(item)) continue;
    const state = { kind: 'resolved', by: 'patient', at: tx.now, outcome: 'CONFIRMED', note: `act ${act}` } as const;
    await tx.append({ kind: 'review-moved', item: item.id, subject, state }, actor);
  }
}

/** A stale record, and whatever the patient was asked about. What somebody wrote in words of their own stays with a person: it holds messages back. */
function isAnswered({ reason, state }: ReviewItem): boolean {
  if (reason === 'STALE') return true;
  return state.kind === 'waiting' && reason !== 'UNSURE_REQUEST';
}
