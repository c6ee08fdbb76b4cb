import type { ReviewItem, ReviewItemId, ReviewOutcome } from '@heed/domain/review/review-item';
import type { Scope, Word } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { moveReviewItem, writeState, type NotMoved, type Reviewer } from './move-review-item.ts';
import { releaseHeld } from './release-held.ts';

/** How a reviewer ends an item. */
export interface Resolution extends Reviewer {
  readonly item: ReviewItemId;
  readonly outcome: ReviewOutcome;
  /** Why, in the reviewer's words: never empty. */
  readonly note: string;
  /** What the patient said, for `CHANGED`. */
  readonly statements?: readonly { readonly scope: Scope; readonly word: Word }[];
}

/** What became of a resolution. */
export type Resolved =
  | { readonly kind: 'resolved'; readonly item: ReviewItem }
  | { readonly kind: 'note-needed' }
  /** `CHANGED` says what was changed. */
  | { readonly kind: 'statements-needed' }
  | { readonly kind: 'not-claimed' }
  | NotMoved;

/**
 * Ends an item: writes what it says as statements first, then lets go what was held, and keeps the reason, sealed: it may tell of a person, and an erasure
 * has to reach it. What a patient never answered keeps the stricter choice.
 */
export async function resolveReviewItem(
  deps: Pick<UseCaseDeps, 'ledger' | 'reviews' | 'ids'>,
  input: Resolution,
): Promise<Resolved> {
  const note = input.note.trim();
  if (note === '') return { kind: 'note-needed' };
  if (input.outcome === 'CHANGED' && (input.statements ?? []).length === 0) return { kind: 'statements-needed' };
  return moveReviewItem<Resolved>(deps, input, async (tx, item) => {
    const { state } = item;
    if (state.kind === 'resolved') return { kind: 'already-resolved', by: state.by };
    if (state.kind === 'open') return { kind: 'not-claimed' };
    if (state.by !== input.staff) return { kind: 'taken', by: state.by };
    await recordOutcome(deps, tx, item, input);
    if (item.reason === 'UNSURE_REQUEST') await releaseHeld(tx, item, { kind: 'staff', staff: input.staff });
    const sealed = await tx.seal('note', note);
    const resolved = {
      kind: 'resolved',
      by: input.staff,
      at: tx.now,
      outcome: input.outcome,
      note: { sealed },
    } as const;
    return { kind: 'resolved', item: await writeState(tx, item, resolved, input.staff) };
  });
}

async function recordOutcome(
  { ids }: Pick<UseCaseDeps, 'ids'>,
  tx: LedgerTransaction,
  item: ReviewItem,
  input: Resolution,
): Promise<void> {
  // An address that staff found to reach the patient is theirs again; a choice that is still right is fresh again.
  const isReclaimed = item.reason === 'REASSIGNED' && item.subject.kind === 'address';
  const confirmed = {
    scope: { types: { kind: 'all' }, channels: 'all' },
    word: { kind: isReclaimed ? 'reclaim' : 'confirm' },
  } as const;
  const said = [...(input.outcome === 'CONFIRMED' ? [confirmed] : []), ...(input.statements ?? [])];
  const act = ids.uuid();
  for (const { scope, word } of said) {
    await recordStatement(tx, ids, {
      subject: item.subject,
      scope,
      word,
      wayIn: 'STAFF',
      speaker: { kind: 'staff', staff: input.staff },
      actor: { kind: 'staff', staff: input.staff },
      act,
    });
  }
}
