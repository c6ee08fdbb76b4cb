import { assertNever } from '@heed/domain/brand';
import { formatTime } from '@heed/i18n/format/date';
import type { Receipt, ReceiptChange } from '@heed/use-cases/preferences/receipt';
import type { TypeName } from './name-types.ts';
import { inOnePiece, keepOrder, type Reader } from './reader.ts';
import { sayPause } from './describe-pauses.ts';
import { sayScope } from './say-scope.ts';

/** What a banner says of one act. */
export interface ReceiptText {
  readonly number: string;
  readonly act: string;
  readonly lines: readonly string[];
  readonly proof: string;
  readonly isUndone: boolean;
}

/** Returns the sentences of a receipt: what changed exactly, its number, and since when. */
export function describeReceipt(reader: Reader, names: ReadonlyMap<string, TypeName>, receipt: Receipt): ReceiptText {
  const { words, locale } = reader;
  const number = words.receipt.number({ number: inOnePiece(locale, receipt.number) });
  const time = words.receipt.inForceSince({ time: keepOrder(locale, formatTime(reader, receipt.at)) });
  return {
    number: receipt.number,
    act: receipt.act,
    lines: receipt.changes.map((change) => sayChange(reader, names, change)),
    proof: `${number} · ${time}`,
    isUndone: receipt.undone,
  };
}

/** Returns one change as a sentence: `“Visit reminders” by text is off.` */
export function sayChange(reader: Reader, names: ReadonlyMap<string, TypeName>, change: ReceiptChange): string {
  const { receipt } = reader.words;
  const facts = sayScope(reader, names, change);
  switch (change.to) {
    case 'off':
      return receipt.turnedOff(facts);
    case 'on':
      return receipt.turnedOn(facts);
    case 'paused':
      return sayPause(reader, facts, change);
    default:
      return assertNever(change);
  }
}
