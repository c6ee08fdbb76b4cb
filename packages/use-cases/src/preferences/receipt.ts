import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { Statement, TypeScope } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';

/** What one act changed. */
export interface ReceiptChange {
  readonly types: TypeScope;
  readonly channels: readonly DecidedChannel[] | 'all';
  readonly to: 'on' | 'off';
}

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
    changes: statements.flatMap(({ scope, word }): ReceiptChange[] =>
      word.kind === 'stop' || word.kind === 'allow'
        ? [{ types: scope.types, channels: scope.channels, to: word.kind === 'stop' ? 'off' : 'on' }]
        : [],
    ),
    undone: isUndone,
  };
}
