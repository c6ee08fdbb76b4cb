import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { LedgerPlace } from '@heed/use-cases/feed/ledger-place';

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

/** So many hexadecimal digits of an entry's hash tell its history from another one: 48 bits. */
const HASH_DIGITS = 12;

/** Writes a place in the ledger; with the hash of the entry there, where it is known, so that a ledger restored from a backup knows a cursor of its lost future. */
export function ledgerCursor(position: LedgerPosition, hash?: string): string {
  const mark = hash === undefined ? '' : `.${hash.slice(0, HASH_DIGITS)}`;
  return writeCursor({ kind: 'ledger', at: `${String(position)}${mark}` });
}

/** Returns the place a ledger cursor points to, or `undefined` when it is of another kind. */
export function ledgerPositionOf(cursor: Cursor): LedgerPosition | undefined {
  return ledgerPlaceOf(cursor)?.position;
}

/** Returns the place, and how the hash of its entry begins where the cursor says so. */
export function ledgerPlaceOf(cursor: Cursor): LedgerPlace | undefined {
  const [, position, hashStart] = /^(\d{1,15})(?:\.([0-9a-f]{12}))?$/.exec(cursor.at) ?? [];
  if (cursor.kind !== 'ledger' || position === undefined) return undefined;
  return { position: Number(position) as LedgerPosition, ...(hashStart === undefined ? {} : { hashStart }) };
}
