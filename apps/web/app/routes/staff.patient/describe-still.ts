import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { PreferenceCell } from '@heed/domain/decision/preference-matrix';
import type { Word } from '@heed/domain/statement/statement';
import type { DeskMessages, StillWhy } from '@heed/i18n/desk/messages';
import { formatList } from '@heed/i18n/format/list';
import type { TypeName } from '../../wording/name-types.ts';
import type { Reader } from '../../wording/reader.ts';
import { channelsOf, sayWays } from '../../wording/say-ways.ts';

/** A switch that is not as it was asked for. */
export interface StillCell {
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  readonly cell: PreferenceCell;
}

/** Returns what is not as it was asked for, one sentence for each reason. */
export function describeStill(
  reader: Reader,
  { readBack }: DeskMessages,
  names: ReadonlyMap<string, TypeName>,
  { word, cells }: { readonly word: Word['kind']; readonly cells: readonly StillCell[] },
): readonly string[] {
  const byWhy = new Map<StillWhy, StillCell[]>();
  for (const one of cells) {
    const why = whyOf(one.cell, word);
    if (why !== undefined) byWhy.set(why, [...(byWhy.get(why) ?? []), one]);
  }
  return [...byWhy].map(([why, found]) => readBack.still[why]({ list: sayCells(reader, names, found) }));
}

function whyOf({ kind }: PreferenceCell, word: Word['kind']): StillWhy | undefined {
  if (kind === 'not-offered') return undefined;
  if (kind === 'locked-on') return 'must-send';
  if (kind === 'on') return word === 'pause' ? 'not-paused' : 'later-yes';
  return kind;
}

/** Returns `“Visit reminders” by email and text, and “Bills” by email`. */
function sayCells(reader: Reader, names: ReadonlyMap<string, TypeName>, cells: readonly StillCell[]): string {
  const byType = Map.groupBy(cells, ({ type }) => type);
  return formatList(
    reader.locale,
    [...byType].map(([type, ofType]) => {
      const what = reader.words.quoted({ what: names.get(type)?.label ?? type });
      return `${what} ${sayWays(reader, channelsOf(ofType.map(({ channel }) => channel)))}`;
    }),
  );
}
