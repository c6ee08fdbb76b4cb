import type { LedgerPosition } from '@heed/domain/ledger/entry';
import { expect, test } from 'vitest';
import { ledgerCursor, ledgerPositionOf, readCursor, writeCursor } from './cursor.ts';

test.each([0, 1, 4711, 999_999_999_999] as LedgerPosition[])(
  'a place in the ledger comes back as it was: %i',
  (position) => {
    const cursor = readCursor(ledgerCursor(position));
    expect(cursor === undefined ? undefined : ledgerPositionOf(cursor)).toBe(position);
  },
);

test.each(['', 'x', '12', 'not a cursor', 'TA', 'WDEy', 'A'.repeat(401), 'TDEy='])('%j is no cursor', (text) => {
  expect(readCursor(text)).toBeUndefined();
});

test.each([
  { kind: 'review', at: '12' },
  { kind: 'ledger', at: '-1' },
  { kind: 'ledger', at: '1e3' },
] as const)('%o does not point into the ledger', (cursor) => {
  const read = readCursor(writeCursor(cursor));
  expect(read === undefined ? undefined : ledgerPositionOf(read)).toBeUndefined();
});
