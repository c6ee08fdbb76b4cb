import type { LedgerPosition } from '@heed/domain/ledger/entry';

/** What a cursor points into. A cursor of one kind is refused by a connection of another. */
export type CursorKind = 'ledger' | 'review' | 'suppression';

/** A place in a connection. Opaque to callers. */
export interface Cursor {
  readonly kind: CursorKind;
  readonly at: string;
}

const MARKS: Readonly<Record<CursorKind, string>> = { ledger: 'L', review: 'R', suppression: 'S' };

/** Writes a cursor as the text a caller keeps. */
export function writeCursor({ kind, at }: Cursor): string {
  return Buffer.from(`${MARKS[kind]}${at}`).toString('base64url');
}

/** Reads a cursor, or returns `undefined` when the text is none. */
export function readCursor(text: string): Cursor | undefined {
  if (!/^[\w-]{2,400}$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) return undefined;
  const plain = bytes.toString('utf8');
  const kind = (Object.keys(MARKS) as CursorKind[]).find((one) => MARKS[one] === plain[0]);
  const at = plain.slice(1);
  return kind === undefined || at === '' ? undefined : { kind, at };
}

/** Writes a place in the ledger. */
export function ledgerCursor(position: LedgerPosition): string {
  return writeCursor({ kind: 'ledger', at: String(position) });
}

/** Returns the place a ledger cursor points to, or `undefined` when it is of another kind. */
export function ledgerPositionOf(cursor: Cursor): LedgerPosition | undefined {
  if (cursor.kind !== 'ledger' || !/^\d{1,15}$/.test(cursor.at)) return undefined;
  return Number(cursor.at) as LedgerPosition;
}
