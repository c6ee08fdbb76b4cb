import { followMerges, MOST_MERGES, mergesBehind } from '@heed/domain/recipient/merges';
import type { Actor, EntryId } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItemId } from '@heed/domain/review/review-item';
import type { UseCaseDeps } from '../deps.ts';
import { eventOfRepeat } from '../ledger/event-of-repeat.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { RecipientRef } from '../ports/recipients.ts';
import { openReview } from '../review/open-review.ts';
import { handOverReviews } from '../review/hand-over-reviews.ts';
import { nameOfActor } from '../statement/name-of-actor.ts';
import { survivorOf } from './survivor-of.ts';

/** Two records that are one person: `merged` ends, `survivor` stands for both. */
export interface MergeRecipients {
  readonly actor: Actor;
  readonly survivor: RecipientRef;
  readonly merged: RecipientRef;
  readonly idempotencyKey: string;
}

/** What became of a merge. */
export type MergedRecipients =
  | { readonly kind: 'merged'; readonly survivor: RecipientId; readonly item: ReviewItemId }
  /** The same call again, or the two were one already. */
  | { readonly kind: 'already-one'; readonly survivor: RecipientId }
  | { readonly kind: 'unknown-recipient'; readonly field: 'survivor' | 'merged' }
  | { readonly kind: 'same-recipient' }
  /** It is part of another record by now: that one would have to be merged. */
  | { readonly kind: 'merged-elsewhere'; readonly into: RecipientId }
  | { readonly kind: 'erased'; readonly field: 'survivor' | 'merged' }
  | { readonly kind: 'too-many-merges' }
  /** The key was used for other people. */
  | { readonly kind: 'key-reused' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>;

/** Somebody else merging the same people at the same moment makes us look again; more often than this is a bug, not bad luck. */
const MOST_ROUNDS = 10;

/**
 * Makes two records one. The survivor has the contact points and names of both; of what was said about either the stricter holds, until the
 * person says otherwise; links sent before can only stop. Opens a `MERGED` review. In force when it returns. Rule: docs/rules/merging.md
 */
export async function mergeRecipients(deps: Deps, input: MergeRecipients): Promise<MergedRecipients> {
  if (isSameRef(input.survivor, input.merged)) return { kind: 'same-recipient' };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const [into, from] = await deps.recipients.find([input.survivor, input.merged]);
    if (into === undefined) return { kind: 'unknown-recipient', field: 'survivor' };
    if (from === undefined) return { kind: 'unknown-recipient', field: 'merged' };
    const standing = (await survivorOf(deps.recipients, into))?.profile.id ?? into;
    const key = `merge:${nameOfActor(input.actor)}:${input.idempotencyKey}`;
    const result = await deps.ledger.write(
      { recipients: [...new Set([standing, from])], addresses: [], idempotencyKey: key },
      (tx) => merge(deps, tx, { actor: input.actor, into: standing, from }),
    );
    if (result.kind === 'repeated') return repeated(deps, { into: standing, from }, result.entries);
    if (result.value.kind !== 'again') return result.value;
  }
  throw new Error('The same people kept being merged by somebody else.');
}

async function merge(
  { ids }: Deps,
  tx: LedgerTransaction,
  { actor, into, from }: { readonly actor: Actor; readonly into: RecipientId; readonly from: RecipientId },
): Promise<MergedRecipients | { readonly kind: 'again' }> {
  if (into === from) return { kind: 'already-one', survivor: into };
  const [survivor, merged] = [await tx.recipient(into), await tx.recipient(from)];
  if (survivor === undefined || merged === undefined || survivor.profile.status.kind === 'merged')
    return { kind: 'again' };
  if (merged.profile.status.kind === 'merged') {
    const where = (await followMerges((id) => tx.recipient(id), from))?.profile.id ?? merged.profile.status.into;
    return where === into ? { kind: 'already-one', survivor: into } : { kind: 'merged-elsewhere', into: where };
  }
  if (survivor.profile.status.kind === 'erased') return { kind: 'erased', field: 'survivor' };
  if (merged.profile.status.kind === 'erased') return { kind: 'erased', field: 'merged' };
  if (mergesBehind(merged) + 1 > MOST_MERGES) return { kind: 'too-many-merges' };
  await handOverReviews(tx, ids, { from, to: into, actor });
  await tx.append({ kind: 'recipients-merged', survivor: into, merged }, actor);
  const subject = { kind: 'recipient', recipient: into } as const;
  const item = await openReview(tx, ids, { subject, reason: 'MERGED', details: { merged: from } }, actor);
  return { kind: 'merged', survivor: into, item };
}

/** The same call again is one that named the same people; they may have been merged further since. */
async function repeated(
  deps: Deps,
  { into, from }: { readonly into: RecipientId; readonly from: RecipientId },
  entries: readonly EntryId[],
): Promise<MergedRecipients> {
  const first = await eventOfRepeat(deps, entries, 'recipients-merged');
  const survivor = first === undefined ? undefined : await survivorOf(deps.recipients, first.survivor);
  const isSame = survivor?.profile.id === into && (from === into || from === first?.merged.profile.id);
  return isSame ? { kind: 'already-one', survivor: into } : { kind: 'key-reused' };
}

function isSameRef(one: RecipientRef, other: RecipientRef): boolean {
  if (one.kind === 'id') return other.kind === 'id' && one.id === other.id;
  return other.kind === 'external' && one.valueKey === other.valueKey;
}
