import { assertNever } from '@heed/domain/brand';
import type { TypeScope } from '@heed/domain/statement/statement';
import { formatList } from '@heed/i18n/format/list';
import { formatTime } from '@heed/i18n/format/date';
import type { Receipt, ReceiptChange } from '@heed/use-cases/preferences/receipt';
import type { TypeName } from './name-types.ts';
import { keepOrder, type Reader } from './reader.ts';
import { channelsOf, sayWays } from './say-ways.ts';

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
  const number = words.receipt.number({ number: keepOrder(locale, receipt.number) });
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
  const { words } = reader;
  const what = sayTypes(reader, names, change.types);
  const ways = change.channels === 'all' ? words.receipt.everyWay : sayWays(reader, channelsOf(change.channels));
  return change.to === 'off' ? words.receipt.turnedOff({ what, ways }) : words.receipt.turnedOn({ what, ways });
}

function sayTypes({ words, locale }: Reader, names: ReadonlyMap<string, TypeName>, types: TypeScope): string {
  const quote = (what: string) => words.quoted({ what });
  switch (types.kind) {
    case 'all':
      return words.receipt.everything;
    case 'categories':
      return formatList(
        locale,
        types.categories.map((category) => quote(words.categories[category])),
      );
    case 'types':
      return formatList(
        locale,
        types.types.map((type) => quote(names.get(type)?.label ?? type)),
      );
    default:
      return assertNever(types);
  }
}
