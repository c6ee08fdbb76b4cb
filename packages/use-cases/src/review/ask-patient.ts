import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { contactPointsFor } from '@heed/domain/decision/usable-contact-points';
import { languageOf } from '@heed/domain/statement/wishes';
import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { mayAskAt, type WayToAsk } from './may-ask-at.ts';
import { moveReviewItem, writeState, type NotMoved, type Reviewer } from './move-review-item.ts';

/** A second press within a day is the same question: ours. */
const ASKED_AGAIN_AFTER_MS = 86_400_000;

/** What became of asking. */
export type AskedPatient =
  { readonly kind: 'asked'; readonly item: ReviewItem } | { readonly kind: 'not-claimed' | 'nobody-to-ask' } | NotMoved;

/**
 * Asks the patient whether their choices are still right, by a link to an address on file that may be used: not one that a restriction forbids, where nothing arrives,
 * or where everything was stopped. Once a day at most, however often it is pressed. Their answer resolves the item.
 */
export function askPatient(
  deps: Pick<UseCaseDeps, 'ledger' | 'reviews'>,
  input: Reviewer & { readonly item: ReviewItemId },
): Promise<AskedPatient> {
  const { staff } = input;
  return moveReviewItem<AskedPatient>(deps, input, async (tx, found) => {
    const { state, subject } = found;
    if (state.kind === 'resolved') return { kind: 'already-resolved', by: state.by };
    if (state.kind === 'open') return { kind: 'not-claimed' };
    if (state.by !== staff) return { kind: 'taken', by: state.by };
    if (state.kind === 'waiting' && tx.now < state.at + ASKED_AGAIN_AFTER_MS) return { kind: 'asked', item: found };
    const recipient = subject.kind === 'recipient' ? await tx.recipient(subject.recipient) : undefined;
    const way = recipient === undefined ? undefined : await wayToAsk(tx, recipient);
    if (recipient === undefined || way === undefined) return { kind: 'nobody-to-ask' };
    const language = languageOf(recipient);
    await tx.enqueue({
      key: `review:${found.id}:${String(tx.now)}`,
      channel: way.channel,
      to: way.point.sealed,
      address: way.point.address,
      recipient: recipient.profile.id,
      ...(language === undefined ? {} : { language }),
      content: { kind: 'review-request', item: found.id },
    });
    return { kind: 'asked', item: await writeState(tx, found, { kind: 'waiting', by: staff, at: tx.now }, staff) };
  });
}

/** The first address that every type may use: where one restriction or one stop of everything stands, it is not asked. */
async function wayToAsk(tx: LedgerTransaction, recipient: RecipientState): Promise<WayToAsk | undefined> {
  if (recipient.profile.status.kind !== 'active') return undefined;
  const now = { catalogue: await tx.catalogue(), at: tx.now };
  for (const channel of ['EMAIL', 'SMS'] as const)
    for (const point of contactPointsFor(recipient.profile, channel, tx.now))
      if (mayAskAt(recipient, await tx.address(point.address), { channel, point }, now)) return { channel, point };
  return undefined;
}
