import { restoredFrom } from '@heed/domain/projection/split-state';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { followMerges } from '@heed/domain/recipient/merges';
import type { Actor } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItemId } from '@heed/domain/review/review-item';
import type { UseCaseDeps } from '../deps.ts';
import { eventOfRepeat } from '../ledger/event-of-repeat.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { openReview } from '../review/open-review.ts';
import { nameOfActor } from '../statement/name-of-actor.ts';

/** A record that was merged into another and is somebody else after all. It is named by its own id: its other names are the survivor's now. */
export interface SplitRecipient {
  readonly actor: Actor;
  readonly recipient: RecipientId;
  readonly idempotencyKey: string;
}

/** What became of a split. */
export type SplitRecipients =
  | {
      readonly kind: 'split';
      readonly survivor: RecipientId;
      readonly restored: RecipientId;
      /** The reviews that were opened, of the survivor and of the restored record. */
      readonly items: readonly [ReviewItemId, ReviewItemId];
    }
  | { readonly kind: 'unknown-recipient' }
  /** It stands for itself: never merged, or the same call again. */
  | { readonly kind: 'not-merged' }
  /** The record it was merged into was merged itself: that one has to be split off first. */
  | { readonly kind: 'inside-another'; readonly survivor: RecipientId }
  | { readonly kind: 'erased' }
  /** The key was used for another record. */
  | { readonly kind: 'key-reused' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>;

/**
 * Takes a merge back. The record that ended stands again as it was, with what was asked for less since; what asked for more stays with the
 * survivor. Links sent before can only stop. Opens a review of both. In force when it returns. Rule: docs/rules/merging.md
 */
export async function splitRecipient(deps: Deps, input: SplitRecipient): Promise<SplitRecipients> {
  const known = await deps.recipients.state(input.recipient);
  if (known === undefined) return { kind: 'unknown-recipient' };
  const { status } = known.profile;
  const claim = {
    recipients: [input.recipient, ...(status.kind === 'merged' ? [status.into] : [])],
    addresses: [],
    idempotencyKey: `split:${nameOfActor(input.actor)}:${input.idempotencyKey}`,
  };
  const result = await deps.ledger.write(claim, (tx) => split(deps, tx, input, claim.recipients));
  if (result.kind === 'written') return result.value;
  const first = await eventOfRepeat(deps, result.entries, 'recipients-split');
  return { kind: first?.restored.profile.id === input.recipient ? 'not-merged' : 'key-reused' };
}

async function split(
  { ids }: Deps,
  tx: LedgerTransaction,
  { actor, recipient }: SplitRecipient,
  claimed: readonly RecipientId[],
): Promise<SplitRecipients> {
  const status = (await tx.recipient(recipient))?.profile.status;
  if (status?.kind === 'erased') return { kind: 'erased' };
  if (status?.kind !== 'merged' || !claimed.includes(status.into)) return { kind: 'not-merged' };
  const survivor = await tx.recipient(status.into);
  if (survivor?.profile.status.kind === 'merged') {
    const last = await followMerges((id) => tx.recipient(id), status.into);
    return { kind: 'inside-another', survivor: last?.profile.id ?? survivor.profile.status.into };
  }
  const restored = survivor === undefined ? undefined : restoredFrom(survivor, recipient);
  if (restored === undefined) return { kind: 'erased' };
  await tx.append({ kind: 'recipients-split', survivor: status.into, restored }, actor);
  await reviewWaiting(tx, ids, restored, actor);
  const reviewOf = (one: RecipientId, other: RecipientId) =>
    openReview(
      tx,
      ids,
      { subject: { kind: 'recipient', recipient: one }, reason: 'MERGED', details: { split: other } },
      actor,
    );
  return {
    kind: 'split',
    survivor: status.into,
    restored: recipient,
    items: [await reviewOf(status.into, recipient), await reviewOf(recipient, status.into)],
  };
}

/** What waited about the restored record waits again: somebody has to look at it under its own name. */
async function reviewWaiting(
  tx: LedgerTransaction,
  ids: Deps['ids'],
  { profile, pending }: RecipientState,
  actor: Actor,
): Promise<void> {
  const [first] = pending;
  if (first === undefined) return;
  const subject = { kind: 'recipient', recipient: profile.id } as const;
  await openReview(tx, ids, { subject, reason: 'UNSURE_REQUEST', request: first.id }, actor);
}
