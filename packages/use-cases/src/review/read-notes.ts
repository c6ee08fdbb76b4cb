import type { SealedEntry } from '@heed/domain/ledger/entry';
import type { ReviewItem, ReviewNote } from '@heed/domain/review/review-item';
import type { UseCaseDeps } from '../deps.ts';

/** Tells why an item ended, in the reviewer's words while they are kept; `undefined` once they were erased. */
export type ReadNote = (note: ReviewNote) => string | undefined;

/** Opens the notes of items, all at once. */
export async function readNotes(
  { vault }: Pick<UseCaseDeps, 'vault'>,
  states: readonly ReviewItem['state'][],
): Promise<ReadNote> {
  const sealed = states.flatMap((state) =>
    state.kind === 'resolved' && typeof state.note !== 'string' ? [state.note.sealed] : [],
  );
  const opened = sealed.length === 0 ? undefined : await vault.open(sealed);
  return (note) => (typeof note === 'string' ? note : opened?.get(note.sealed));
}

/** The same for the reviews in a part of the ledger. */
export function readNotesIn(deps: Pick<UseCaseDeps, 'vault'>, entries: readonly SealedEntry[]): Promise<ReadNote> {
  return readNotes(
    deps,
    entries.flatMap(({ entry: { event } }) => (event.kind === 'review-moved' ? [event.state] : [])),
  );
}
