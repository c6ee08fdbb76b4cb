import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { isWholeDay, WHOLE_DAY, writeClock } from '@heed/domain/statement/contact-hours';
import { formatClock, formatZone } from '@heed/i18n/format/clock';
import { languageName } from '@heed/i18n/format/language-name';
import { howIn } from '@heed/i18n/how/in-language';
import { WRITTEN_LOCALES } from '@heed/i18n/locales';
import { matchLocale } from '@heed/i18n/match-locale';
import type { HowView } from '@heed/use-cases/how/read-how';
import { hoursOfPeace } from '../../wording/describe-wish.ts';
import { phoneFor, type Reader } from '../../wording/reader.ts';
import type { HowFields, HowQuestionsData, Option } from './how-page-data.ts';

const HOUR = 60;
const NOON = 12 * HOUR;

/** Returns the wishes that hold as the form's fields have them. Hours show as they were said, or as what they leave out. */
export function fieldsOf({ wishes, longest }: HowView): HowFields {
  const out = hoursOfPeace(wishes.hours);
  const shown = out ?? (isWholeDay(wishes.hours) ? longest : wishes.hours);
  return {
    hours: isWholeDay(wishes.hours) ? 'any' : out === undefined ? 'only' : 'not',
    opens: writeClock(shown.opens),
    closes: writeClock(shown.closes % WHOLE_DAY.closes),
    language: wishes.language === 'on-file' ? 'on-file' : (writtenTag(wishes.language) ?? wishes.language),
    channel: wishes.channel,
  };
}

/** Returns the questions, what can be answered, and what to know beside them. */
export function describeHow(reader: Reader, view: HowView): HowQuestionsData {
  const { locale, words } = reader;
  const how = howIn(locale);
  const fields = fieldsOf(view);
  const phone = phoneFor(reader);
  return {
    fields,
    rules: [
      { value: 'any', text: how.anyHours },
      { value: 'only', text: how.onlyHours },
      { value: 'not', text: how.notHours },
    ],
    opens: timesWith(reader, fields.opens),
    closes: timesWith(reader, fields.closes),
    languages: languagesFor(reader, view, fields.language),
    ways: [
      { value: 'none', text: how.noWay },
      ...DECIDED_CHANNELS.map((channel) => ({ value: channel, text: words.channel[channel] })),
    ],
    hints: hintsOn(reader, view),
    noHours: view.clock === 'unclear' ? how.zonesDiffer({ phone }) : undefined,
  };
}

function hintsOn(reader: Reader, { clock, zone: name, longest }: HowView): readonly string[] {
  const how = howIn(reader.locale);
  const zone = formatZone(reader.locale, name, reader.now);
  const [from, until] = [formatClock(reader.locale, longest.opens), formatClock(reader.locale, longest.closes)];
  return [
    how.permitted({ from, until }),
    clock === 'known' ? how.zone({ zone }) : how.unknownZone({ zone, phone: phoneFor(reader) }),
    ...(longest.opens < NOON ? [how.sunday({ time: formatClock(reader.locale, NOON) })] : []),
    how.always,
  ];
}

/** Every full hour of the day, and what is chosen now, should a person at the desk have written another. Midnight is its first. */
function timesWith({ locale }: Reader, now: string): readonly Option[] {
  const full = Array.from({ length: WHOLE_DAY.closes / HOUR }, (_, hours) => hours * HOUR);
  const minutes = full.some((one) => writeClock(one) === now) ? full : [...full, minutesOf(now)].sort((a, b) => a - b);
  return minutes.map((one) => ({ value: writeClock(one), text: formatClock(locale, one) }));
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * HOUR + minutes;
}

function languagesFor({ locale }: Reader, { onFile }: HowView, now: string): readonly Option[] {
  const how = howIn(locale);
  const others = now === 'on-file' || writtenTag(now) !== undefined ? [] : [now];
  return [
    { value: 'on-file', text: onFile === undefined ? how.onFile : `${languageName(onFile)} · ${how.onFile}` },
    ...[...WRITTEN_LOCALES, ...others].map((tag) => ({ value: tag, text: languageName(tag), lang: tag })),
  ];
}

function writtenTag(tag: string): string | undefined {
  const locale = matchLocale(tag);
  return WRITTEN_LOCALES.find((written) => written === locale);
}
