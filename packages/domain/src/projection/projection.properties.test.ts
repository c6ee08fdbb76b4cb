import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../ledger/canonical.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import { ANN, MAILBOX } from '../testing/a-recipient.ts';
import { addressAfter, recipientAfter } from '../testing/an-entry.ts';
import { cases, THOUSANDS } from '../testing/cases.ts';
import { arbitraryHistory, arbitrarySayings } from '../testing/arbitrary-history.ts';
import type { AddressState } from './address-state.ts';
import { foldAddress } from './fold-address.ts';
import { foldRecipient } from './fold-recipient.ts';
import type { RecipientState } from './recipient-state.ts';
import { ACTS_TO_UNDO } from './add-statement.ts';

const RUNS = cases(2000);

test(
  'replay equals live: a state that was written out and read back between any two entries ends byte for byte the same',
  THOUSANDS,
  () => {
    fc.assert(
      fc.property(arbitraryHistory(30), (history) => {
        const stored = <State>(state: State | undefined): State | undefined =>
          state === undefined ? undefined : (JSON.parse(canonicalJson(state)) as State);
        const live = history.reduce<{ recipient: RecipientState | undefined; address: AddressState | undefined }>(
          ({ recipient, address }, entry) => ({
            recipient: stored(foldRecipient(ANN, recipient, entry)),
            address: stored(foldAddress(MAILBOX, address, entry)),
          }),
          { recipient: undefined, address: undefined },
        );
        expect(canonicalJson(live.recipient)).toBe(canonicalJson(recipientAfter(history)));
        expect(canonicalJson(live.address ?? null)).toBe(canonicalJson(addressAfter(history, MAILBOX) ?? null));
      }),
      RUNS,
    );
  },
);

test('folding changes neither the state nor the entry it is given', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitraryHistory(20), (history) => {
      const frozen = history.map((entry) => deepFreeze(entry));
      const fold = (entries: readonly LedgerEntry[]) =>
        entries.reduce<RecipientState | undefined>(
          (state, entry) => deepFreeze(foldRecipient(ANN, state, entry)),
          undefined,
        );
      expect(() => fold(frozen)).not.toThrow();
    }),
    RUNS,
  );
});

test('an entry that is folded twice counts once', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitrarySayings(25), (history) => {
      const twice = history.flatMap((entry) => [entry, entry]);
      expect(canonicalJson(recipientAfter(twice))).toBe(canonicalJson(recipientAfter(history)));
    }),
    RUNS,
  );
});

test('what is kept does not grow with what is said', THOUSANDS, () => {
  fc.assert(
    fc.property(arbitrarySayings(400), (history) => {
      const state = recipientAfter(history);
      const said = new Map<string, number>();
      for (const one of state?.statements ?? []) {
        const kind = JSON.stringify([one.word, one.wayIn, one.speaker.kind, one.saidAt === one.receivedAt, one.proof]);
        said.set(kind, (said.get(kind) ?? 0) + 1);
      }
      // Of one kind there is at most one statement per cell a scope can name, and those an undo can still reach.
      const cells = (15 + 10 + 1) * 3;
      expect(Math.max(0, ...said.values())).toBeLessThanOrEqual(cells + ACTS_TO_UNDO);
      expect(state?.recentActs?.length ?? 0).toBeLessThanOrEqual(ACTS_TO_UNDO);
    }),
    cases(100),
  );
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
