import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { Statement, TypeScope } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';

/** What one act changed. */
export type ReceiptChange = {
  readonly types: TypeScope;
  readonly channels: readonly DecidedChannel[] | 'all';
} & (
  | { readonly to: 'on' | 'off' }
  /** Between `from` (inclusive) and `until` (exclusive). */
  | { readonly to: 'paused'; readonly from: Instant; readonly until: Instant }
);

/** What a person gets for what they did: it can be read out over the telephone. */
export interface Receipt {
  /** Six signs without I, L, O, U (Crockford's base32): `7Q2-K4M`. */
  readonly number: string;
  readonly act: string;
  readonly at: Instant;
  readonly changes: readonly ReceiptChange[];
  readonly undone: boolean;
}

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Returns the number that a person reads for an act (a UUID): made of its last 30 bits, which are random. */
export function receiptNumber(act: string): string {
  const bits = Number.parseInt(act.replaceAll('-', '').slice(-8), 16);
  const signs = Array.from({ length: 6 }, (_, index) => SIGNS.charAt((bits >>> (index * 5)) & 31)).join('');
  return `${signs.slice(0, 3)}-${signs.slice(3)}`;
}

/** Returns the receipt of an act from its statements, or `undefined` when there are none. */
export function receiptOf(act: string, statements: readonly Statement[], isUndone: boolean): Receipt | undefined {
  const [first] = statements;
  if (first === undefined) return undefined;
  return {
    number: receiptNumber(act),
    act,
    at: first.receivedAt,
    changes: statements.flatMap((statement) => changeOf(statement) ?? []),
    undone: isUndone,
  };
}

/** Returns what a statement changed for whoever reads its receipt; `undefined` for words that switch and pause nothing. */
function changeOf({ scope, word }: Pick<Statement, 'scope' | 'word'>): ReceiptChange | undefined {
  const { types, channels } = scope;
  switch (word.kind) {
    case 'stop':
      return { types, channels, to: 'off' };
    case 'allow':
      return { types, channels, to: 'on' };
    case 'pause':
      return { types, channels, to: 'paused', from: word.from, until: word.until };
    default:
      return undefined;
  }
}
