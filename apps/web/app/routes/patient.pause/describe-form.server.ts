import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { CalendarDate } from '@heed/domain/recipient/recipient';
import { startOfDay } from '@heed/domain/time/calendar-day';
import { pauseIn } from '@heed/i18n/pause/in-language';
import type { PausesView } from '@heed/use-cases/pause/read-pauses';
import { sayPauseDay } from '../../wording/describe-pauses.ts';
import type { Reader } from '../../wording/reader.ts';
import type { PausePageData } from './pause-page-data.ts';
import { ALL, OWN_DAY } from './read-pause.server.ts';

/** Returns a day as it is read. */
export function sayDay(reader: Reader, day: CalendarDate): string {
  return sayPauseDay(reader, startOfDay(day, reader.ownZone));
}

/** Returns the answers of the form. Only what can be paused is offered, and only ways that the person has an address for. */
export function describeForm(
  reader: Reader,
  { pausable: { categories }, zone, days }: PausesView,
): Pick<PausePageData, 'what' | 'ways' | 'until' | 'first' | 'last' | 'dayHint' | 'starts'> {
  const { words, locale } = reader;
  const pause = pauseIn(locale);
  const day = (of: CalendarDate) => ({ day: sayDay(reader, of) });
  const kindsOf = (channel: (typeof DECIDED_CHANNELS)[number]) =>
    categories.flatMap(({ rows }) => rows.map(({ cells }) => cells[channel].kind));
  const isUsed = (channel: (typeof DECIDED_CHANNELS)[number]) =>
    kindsOf(channel).some((kind) => kind !== 'not-offered' && kind !== 'no-contact-point');
  return {
    what: [
      { value: ALL, text: pause.everything },
      ...categories.map(({ category }) => ({ value: category, text: words.categories[category] })),
    ],
    ways: [
      { value: ALL, text: pause.everyWay },
      ...DECIDED_CHANNELS.filter(isUsed).map((channel) => ({ value: channel, text: words.channel[channel] })),
    ],
    until: [
      { value: days.week, text: pause.week(day(days.week)) },
      { value: days.month, text: pause.month(day(days.month)) },
      { value: days.threeMonths, text: pause.threeMonths(day(days.threeMonths)) },
      { value: OWN_DAY, text: pause.ownDay },
    ],
    first: days.first,
    last: days.last,
    dayHint: pause.dayHint(day(days.last)),
    starts: zone.isKnown ? pause.startsHere : pause.startsEastern,
  };
}
