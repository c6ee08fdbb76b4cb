import type { PausableCell, StandingPause } from '@heed/domain/decision/standing-pauses';
import type { Instant } from '@heed/domain/time/instant';
import { formatDay } from '@heed/i18n/format/date';
import { formatList } from '@heed/i18n/format/list';
import { pauseIn } from '@heed/i18n/pause/in-language';
import type { WhatAndWays } from '@heed/i18n/preferences/messages';
import type { TypeName } from './name-types.ts';
import type { Reader } from './reader.ts';
import { sayScope } from './say-scope.ts';
import { sayWays } from './say-ways.ts';

/** A pause that stands, in sentences. */
export interface PauseText {
  readonly id: string;
  /** `Paused until March 3`. */
  readonly heading: string;
  /** What it holds. */
  readonly held: string;
  /** Heading and what it holds in one sentence. */
  readonly sentence: string;
  /** What was turned on since. */
  readonly turnedOn: string | undefined;
}

/** Returns the day on which messages start again, as it is read where the person lives. */
export function sayPauseDay({ locale, ownZone, now }: Reader, at: Instant): string {
  return formatDay({ locale, timeZone: ownZone }, at, now);
}

/** Returns one pause as a sentence: `“Visit reminders” by text is paused until March 3.` One that began by now names its end alone. */
export function sayPause(
  reader: Reader,
  facts: WhatAndWays,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): string {
  const pause = pauseIn(reader.locale);
  const day = sayPauseDay(reader, until);
  return from <= reader.now
    ? pause.paused({ ...facts, day })
    : pause.later({ ...facts, day, from: sayPauseDay(reader, from) });
}

/** Returns what a pause said, as a history tells it: `Paused until March 3: “Visit reminders” by text.` */
export function saySaidPause(
  reader: Reader,
  facts: WhatAndWays,
  { from, until, saidAt }: { readonly from: Instant; readonly until: Instant; readonly saidAt: Instant },
): string {
  const pause = pauseIn(reader.locale);
  const day = sayPauseDay(reader, until);
  return from <= saidAt
    ? pause.said({ ...facts, day })
    : pause.saidLater({ ...facts, day, from: sayPauseDay(reader, from) });
}

/** Returns the pauses that stand, in sentences, in their order. */
export function describePauses(
  reader: Reader,
  names: ReadonlyMap<string, TypeName>,
  pauses: readonly StandingPause[],
): readonly PauseText[] {
  const pause = pauseIn(reader.locale);
  return pauses.map(({ statement, from, until, turnedOn }) => {
    const facts = sayScope(reader, names, statement.scope);
    const day = sayPauseDay(reader, until);
    return {
      id: statement.id,
      heading: from <= reader.now ? pause.untilDay({ day }) : pause.fromTo({ day, from: sayPauseDay(reader, from) }),
      held: pause.held(facts),
      sentence: sayPause(reader, facts, { from, until }),
      turnedOn: turnedOn.length === 0 ? undefined : pause.turnedOn({ kinds: sayCells(reader, names, turnedOn) }),
    };
  });
}

function sayCells(reader: Reader, names: ReadonlyMap<string, TypeName>, cells: readonly PausableCell[]): string {
  const byType = Map.groupBy(cells, ({ type }) => type.key);
  const kinds = [...byType].map(([key, same]) =>
    pauseIn(reader.locale).held({
      what: reader.words.quoted({ what: names.get(key)?.label ?? key }),
      ways: sayWays(
        reader,
        same.map(({ channel }) => channel),
      ),
    }),
  );
  return formatList(reader.locale, kinds);
}
