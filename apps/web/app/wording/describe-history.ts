import type { SealedEntry } from '@heed/domain/ledger/entry';
import type { Statement } from '@heed/domain/statement/statement';
import { formatDayAndTime } from '@heed/i18n/format/date';
import { receiptNumber } from '@heed/use-cases/preferences/receipt';
import { sayChange } from './describe-receipt.ts';
import { sayWish } from './describe-wish.ts';
import type { TypeName } from './name-types.ts';
import { keepOrder, type Reader } from './reader.ts';

/** One act of a person's history. */
export interface HistoryAct {
  readonly act: string;
  readonly when: string;
  readonly who: string;
  readonly receipt: string;
  readonly lines: readonly string[];
  readonly isUndone: boolean;
}

/** Returns the acts behind ledger entries, in the order of the entries: what was said, when, by whom, by which way in. */
export function describeHistory(
  reader: Reader,
  names: ReadonlyMap<string, TypeName>,
  entries: readonly SealedEntry[],
): readonly HistoryAct[] {
  const statements = entries.flatMap(({ entry: { event } }) =>
    event.kind === 'statement-recorded' ? [event.statement] : [],
  );
  const withdrawn = new Set(statements.flatMap(({ word }) => (word.kind === 'withdraw' ? [word.statement] : [])));
  const acts = Map.groupBy(statements, ({ act }) => act);
  return [...acts].flatMap(([act, said]): HistoryAct[] => {
    const [first] = said;
    if (first === undefined) return [];
    const { history, receipt } = reader.words;
    return [
      {
        act,
        when: keepOrder(reader.locale, formatDayAndTime(reader, first.saidAt)),
        who: `${history.by[first.speaker.kind]}, ${history.wayIn[first.wayIn]}`,
        receipt: receipt.number({ number: keepOrder(reader.locale, receiptNumber(act)) }),
        lines: [...new Set(said.map((statement) => sayStatement(reader, names, statement, statements)))],
        isUndone: said.some(({ id }) => withdrawn.has(id)),
      },
    ];
  });
}

function sayStatement(
  reader: Reader,
  names: ReadonlyMap<string, TypeName>,
  { word, scope }: Statement,
  all: readonly Statement[],
): string {
  const { history } = reader.words;
  switch (word.kind) {
    case 'stop':
    case 'allow':
      return sayChange(reader, names, {
        types: scope.types,
        channels: scope.channels,
        to: word.kind === 'stop' ? 'off' : 'on',
      });
    case 'withdraw': {
      const taken = all.find(({ id }) => id === word.statement)?.act;
      return taken === undefined
        ? reader.words.receipt.undone
        : history.took({ number: keepOrder(reader.locale, receiptNumber(taken)) });
    }
    case 'contact-hours':
    case 'prefer-language':
    case 'prefer-channel':
      return sayWish(reader, word);
    default:
      return history.other[word.kind];
  }
}
