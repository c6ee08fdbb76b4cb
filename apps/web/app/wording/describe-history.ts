import { assertNever } from '@heed/domain/brand';
import type { Statement } from '@heed/domain/statement/statement';
import { formatDayAndTime } from '@heed/i18n/format/date';
import { pauseIn } from '@heed/i18n/pause/in-language';
import type { OwnHistory } from '@heed/use-cases/preferences/read-own-history';
import type { MaskedContactPoint } from '@heed/use-cases/preferences/read-preferences';
import { receiptNumber } from '@heed/use-cases/preferences/receipt';
import { saySaidPause } from './describe-pauses.ts';
import { sayChange } from './describe-receipt.ts';
import { sayWish } from './describe-wish.ts';
import type { TypeName } from './name-types.ts';
import { inOnePiece, type Reader } from './reader.ts';
import { sayAddress } from './say-address.ts';
import { sayScope } from './say-scope.ts';
import { sayReach } from './say-reach.ts';

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
  { entries, points }: Pick<OwnHistory, 'entries' | 'points'>,
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
        when: formatDayAndTime(reader, first.saidAt),
        who: `${history.by[first.speaker.kind]}, ${history.wayIn[first.wayIn]}`,
        receipt: receipt.number({ number: inOnePiece(reader.locale, receiptNumber(act)) }),
        lines: [...new Set(said.flatMap((one) => sayStatement(reader, names, one, { points, all: statements })))],
        isUndone: said.some(({ id }) => withdrawn.has(id)),
      },
    ];
  });
}

function sayStatement(
  reader: Reader,
  names: ReadonlyMap<string, TypeName>,
  { word, scope, saidAt }: Statement,
  { points, all }: { readonly points: readonly MaskedContactPoint[]; readonly all: readonly Statement[] },
): readonly string[] {
  const { history, receipt } = reader.words;
  switch (word.kind) {
    case 'stop':
    case 'allow':
      return [sayChange(reader, names, { ...scope, to: word.kind === 'stop' ? 'off' : 'on' })];
    case 'pause':
      return [saySaidPause(reader, sayScope(reader, names, scope), { ...word, saidAt })];
    case 'restrict':
      return sayReach(reader, word, points);
    case 'use-contact-point':
      return sayAddress(reader, word, points);
    case 'withdraw': {
      const taken = all.find(({ id }) => id === word.statement);
      if (taken === undefined) return [receipt.undone];
      return taken.word.kind === 'pause'
        ? [pauseIn(reader.locale).endedEarly(sayScope(reader, names, taken.scope))]
        : [history.took({ number: inOnePiece(reader.locale, receiptNumber(taken.act)) })];
    }
    case 'contact-hours':
    case 'prefer-language':
    case 'prefer-channel':
      return [sayWish(reader, word)];
    case 'confirm':
    case 'authorize':
    case 'revoke-authorization':
    case 'consent':
    case 'lift-restriction':
    case 'disown':
    case 'reclaim':
      return [history.other[word.kind]];
    default:
      return assertNever(word);
  }
}
