import type { ReviewItem, ReviewItemId, ReviewOutcome } from '@heed/domain/review/review-item';
import { addressKindOf, DECIDED_CHANNELS, type DecidedChannel } from '@heed/domain/channel/channel';
import type { AddressKey } from '@heed/domain/contact/address';
import { waitingAt } from '@heed/domain/decision/waiting-at';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { IdentityCheck, Scope, Word } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { moveReviewItem, writeState, type NotMoved, type Reviewer } from './move-review-item.ts';
import { releaseHeld } from './release-held.ts';

/** One thing the patient said to the reviewer. */
interface Said {
  readonly scope: Scope;
  readonly word: Word;
}

/** How a reviewer ends an item. */
export interface Resolution extends Reviewer {
  readonly item: ReviewItemId;
  readonly outcome: ReviewOutcome;
  /** Why, in the reviewer's words: never empty. */
  readonly note: string;
  /** What the patient said, for `CHANGED`. */
  readonly statements?: readonly Said[];
  /** How staff made sure who asks: needed to open more, and kept with the words. */
  readonly identity?: IdentityCheck | undefined;
}

/** What became of a resolution. */
export type Resolved =
  | { readonly kind: 'resolved'; readonly item: ReviewItem }
  | { readonly kind: 'note-needed' }
  /** `CHANGED` says what was changed. */
  | { readonly kind: 'statements-needed' }
  /** To open more, staff say how they made sure who asks. */
  | { readonly kind: 'identity-needed' }
  /** A yes about an address would open it for everybody behind it: that takes START from there, or a code read there. */
  | { readonly kind: 'address-stays' }
  | { readonly kind: 'not-claimed' }
  | NotMoved;

/**
 * Ends an item: writes what it says as statements first, then lets go what was held, and keeps the reason, sealed: it may tell of a person, and an erasure
 * has to reach it. What opens more asks how staff made sure who it is, as at the desk. What a patient never answered keeps the stricter choice.
 * Rule: docs/rules/spoken-requests.md
 */
export async function resolveReviewItem(
  deps: Pick<UseCaseDeps, 'ledger' | 'reviews' | 'ids' | 'recipients'>,
  input: Resolution,
): Promise<Resolved> {
  const note = input.note.trim();
  if (note === '') return { kind: 'note-needed' };
  if (input.outcome === 'CHANGED' && (input.statements ?? []).length === 0) return { kind: 'statements-needed' };
  const people = async ({ subject }: ReviewItem) =>
    subject.kind === 'address' ? (await deps.recipients.behind(subject.address)).map(({ recipient }) => recipient) : [];
  return moveReviewItem<Resolved>(deps, { ...input, people }, async (tx, item) => {
    const { state } = item;
    if (state.kind === 'resolved') return { kind: 'already-resolved', by: state.by };
    if (state.kind === 'open') return { kind: 'not-claimed' };
    if (state.by !== input.staff) return { kind: 'taken', by: state.by };
    const said = wordsOf(item, input);
    const problem = problemOf(item, said, input);
    if (problem !== undefined) return problem;
    await recordWords(deps, tx, item, { ...input, said });
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

/** What ending the item says. An address that staff found to reach the patient is theirs again; a choice that is still right is fresh again. */
function wordsOf({ reason, subject }: ReviewItem, { outcome, statements = [] }: Resolution): readonly Said[] {
  const isReclaimed = reason === 'REASSIGNED' && subject.kind === 'address';
  const confirmed: Said = {
    scope: { types: { kind: 'all' }, channels: 'all' },
    word: { kind: isReclaimed ? 'reclaim' : 'confirm' },
  };
  return [...(outcome === 'CONFIRMED' ? [confirmed] : []), ...statements];
}

function problemOf({ subject }: ReviewItem, said: readonly Said[], { identity }: Resolution): Resolved | undefined {
  const has = (kind: Word['kind']) => said.some(({ word }) => word.kind === kind);
  if (subject.kind === 'address' && has('allow')) return { kind: 'address-stays' };
  return (has('allow') || has('reclaim')) && identity === undefined ? { kind: 'identity-needed' } : undefined;
}

async function recordWords(
  { ids }: Pick<UseCaseDeps, 'ids'>,
  tx: LedgerTransaction,
  { subject }: ReviewItem,
  { said, staff, identity }: Resolution & { readonly said: readonly Said[] },
): Promise<void> {
  const by = { kind: 'staff', staff } as const;
  const act = ids.uuid();
  const common = { wayIn: 'STAFF', speaker: by, actor: by, act, identity } as const;
  for (const { scope, word } of said) {
    await recordStatement(tx, ids, { ...common, subject, scope, word });
    if (word.kind !== 'stop' || subject.kind !== 'address') continue;
    for (const { recipient, channels: theirs } of await movedOn(tx, subject.address)) {
      const channels = theirs.filter((one) => scope.channels === 'all' || scope.channels.includes(one));
      if (channels.length === 0) continue;
      const about = { kind: 'recipient', recipient } as const;
      await recordStatement(tx, ids, { ...common, subject: about, scope: { ...scope, channels }, word });
    }
  }
}

/** Whoever asked from an address that the clinic replaced meanwhile: what they meant holds where they are now, as a stop before the change would. */
async function movedOn(
  tx: LedgerTransaction,
  address: AddressKey,
): Promise<readonly { readonly recipient: RecipientId; readonly channels: readonly DecidedChannel[] }[]> {
  const row = await tx.address(address);
  const behind = await Promise.all((await tx.recipientsBehind(address)).map((id) => tx.recipient(id)));
  return behind.flatMap((person) => {
    const point = person?.profile.contactPoints.find((one) => one.address === address);
    if (person === undefined || point?.use !== 'old' || waitingAt({ point, state: row }).length === 0) return [];
    return [
      {
        recipient: person.profile.id,
        channels: DECIDED_CHANNELS.filter((channel) => addressKindOf(channel) === point.kind),
      },
    ];
  });
}
