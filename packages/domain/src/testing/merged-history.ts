import fc from 'fast-check';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { keptStatements } from '../decision/kept-after-erasure.ts';
import type { EntryId, LedgerEntry, LedgerEvent } from '../ledger/entry.ts';
import { restoredFrom } from '../projection/split-state.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import type { StatementId } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { ANN } from './a-recipient.ts';
import { addressesAfter, recipientAfter } from './an-entry.ts';
import { endOf } from './answers.ts';
import { factsAbout } from './facts-about.ts';
import { arbitraryHistory, historyOf } from './arbitrary-history.ts';
import { MINUTE, statementDraft } from './arbitrary-statement.ts';

/** A second record, perhaps of the same person. It shares Ann's telephone; the mailboxes are its own. */
export const BOB = 'recipient-bob' as RecipientId;
/** A third record. */
export const CAT = 'recipient-cat' as RecipientId;

/** Two records with a past each, merged, and what was said of the survivor since. */
export interface MergedHistory {
  readonly before: readonly LedgerEntry[];
  readonly merged: readonly LedgerEntry[];
  readonly after: readonly LedgerEntry[];
}

/** Returns histories in which Bob is merged into Ann; of at most `most` entries each, and `since` after the merge. */
export function arbitraryMerge(most: number, since: number): fc.Arbitrary<MergedHistory> {
  return fc
    .record({
      anns: arbitraryHistory(most),
      bobs: arbitraryHistory(most),
      since: fc.array(statementDraft, { maxLength: since }),
    })
    .map(({ anns, bobs, since: drafts }) => {
      const before = inOrder([...anns, ...asAnother(bobs, 'bob')]);
      const merged = merging(before, ANN, BOB);
      return { before, merged, after: historyOf(drafts, merged) };
    });
}

/** Returns a history of Ann's as that of another record with its own mailboxes and Ann's telephone. */
export function asAnother(history: readonly LedgerEntry[], name: string): readonly LedgerEntry[] {
  const text = JSON.stringify(history)
    .replaceAll(ANN, `recipient-${name}`)
    .replaceAll('"contact-', `"${name}-`)
    .replaceAll('address-mailbox', `address-${name}`)
    .replaceAll('address-other', `address-${name}-other`)
    .replaceAll(/"((?:s|e|w|q|act-|undo-)\d+)"/g, `"${name}$1"`);
  return JSON.parse(text) as readonly LedgerEntry[];
}

/** Returns the history with a merge at its end. */
export function merging(
  history: readonly LedgerEntry[],
  survivor: RecipientId,
  gone: RecipientId,
): readonly LedgerEntry[] {
  const merged = recipientAfter(history, gone);
  if (merged === undefined) throw new Error('Registered first.');
  return next(history, { kind: 'recipients-merged', survivor, merged });
}

/** Returns the history with a split at its end. */
export function splitting(
  history: readonly LedgerEntry[],
  survivor: RecipientId,
  back: RecipientId,
): readonly LedgerEntry[] {
  const state = recipientAfter(history, survivor);
  const restored = state === undefined ? undefined : restoredFrom(state, back);
  if (restored === undefined) throw new Error('Merged first.');
  return next(history, { kind: 'recipients-split', survivor, restored });
}

/** Returns entries by when they were recorded. */
export function inOrder(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return [...entries].sort((one, other) => one.recordedAt - other.recordedAt);
}

/** Returns the history with one more event, a minute later. */
export function next(history: readonly LedgerEntry[], event: LedgerEvent): readonly LedgerEntry[] {
  const recordedAt = (endOf(history) + MINUTE) as Instant;
  const id = `${event.kind}-${String(history.length)}` as EntryId;
  return [...history, { id, recordedAt, actor: { kind: 'system', part: 'test' }, event }];
}

/** Returns the history with an erasure at its end. */
export function erasing(
  history: readonly LedgerEntry[],
  id: RecipientId,
  catalogue: Catalogue,
): readonly LedgerEntry[] {
  const state = recipientAfter(history, id);
  if (state === undefined) throw new Error('Registered first.');
  const { addresses } = factsAbout(state, addressesAfter(history), catalogue);
  let made = 0;
  const kept = keptStatements({ catalogue, addresses }, state, {
    at: (endOf(history) + MINUTE) as Instant,
    act: 'erasure',
    id: () => `s9${String((made += 1))}` as StatementId,
  });
  const keys = [...new Set(state.profile.contactPoints.map(({ address }) => address))];
  return next(history, { kind: 'recipient-erased', recipient: id, addresses: keys, kept });
}
