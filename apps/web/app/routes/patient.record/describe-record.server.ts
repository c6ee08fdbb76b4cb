import type { PreferenceCell } from '@heed/domain/decision/preference-matrix';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { addressKindOf } from '@heed/domain/channel/channel';
import { formatDayAndTime } from '@heed/i18n/format/date';
import { recordIn } from '@heed/i18n/record/in-language';
import type { Instant } from '@heed/domain/time/instant';
import type { ReadRecord } from '../../.server/own-record.ts';
import { describeHistory, type HistoryAct } from '../../wording/describe-history.ts';
import { sayChange } from '../../wording/describe-receipt.ts';
import { sayTypes } from '../../wording/say-scope.ts';
import { formatPhone, inOnePiece } from '../../wording/reader.ts';
import { describeWishes, type WishText } from '../patient.reach/describe-reach.server.ts';

/** A person's own record in words. */
export interface RecordText {
  readonly asOf: string;
  readonly choices: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly addresses: readonly { readonly kind: 'email' | 'phone'; readonly value: string }[];
  readonly permissions: readonly string[];
  readonly wishes: readonly WishText[];
  readonly pauses: readonly string[];
  readonly history: readonly HistoryAct[];
}

/** Sent now, or as soon as a pause ends. */
const ON: ReadonlySet<PreferenceCell['kind']> = new Set<PreferenceCell['kind']>(['on', 'locked-on']);

/** Returns the record in sentences, in the reader's language. */
export function describeRecord({ record, reader, names }: ReadRecord): RecordText {
  const { locale } = reader;
  const words = recordIn(locale);
  const at = (moment: Instant) => formatDayAndTime(reader, moment);
  const kinds = new Set(record.points.map(({ kind }) => kind));
  return {
    asOf: words.asOf({ day: at(record.madeAt) }),
    choices: record.matrix.categories.map(({ category, rows }) => ({
      heading: reader.words.categories[category],
      lines: rows.flatMap(({ type, cells }) =>
        (['on', 'off'] as const).flatMap((to) => {
          const channels = DECIDED_CHANNELS.filter(
            (channel) =>
              cells[channel].kind !== 'not-offered' &&
              kinds.has(addressKindOf(channel)) &&
              ON.has(cells[channel].kind) === (to === 'on'),
          );
          const types = { kind: 'types' as const, types: [type.key] };
          return channels.length === 0 ? [] : [sayChange(reader, names, { types, channels, to })];
        }),
      ),
    })),
    addresses: record.points.map(({ kind, value }) => ({
      kind,
      value: inOnePiece(locale, kind === 'phone' ? formatPhone(value) : value),
    })),
    permissions: record.permissions.map(({ scope, from, until }) => {
      const what = sayTypes(reader, names, scope.types);
      return until === undefined
        ? words.permission({ what, day: at(from) })
        : words.permissionUntil({ what, from: at(from), until: at(until) });
    }),
    wishes: describeWishes(reader, record),
    pauses: record.pauses.map(({ scope, from, until }) =>
      words.pause({ what: sayTypes(reader, names, scope.types), from: at(from), until: at(until) }),
    ),
    history: describeHistory(reader, names, { entries: record.history, points: record.everyPoint }),
  };
}
