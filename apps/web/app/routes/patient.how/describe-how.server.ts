import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { hoursInBoth, writeClock } from '@heed/domain/statement/contact-hours';
import { formatClock, formatZone } from '@heed/i18n/format/clock';
import { languageName } from '@heed/i18n/format/language-name';
import { howIn } from '@heed/i18n/how/in-language';
import { WRITTEN_LOCALES } from '@heed/i18n/locales';
import { matchLocale } from '@heed/i18n/match-locale';
import type { HowView } from '@heed/use-cases/how/read-how';
import { phoneFor, type Reader } from '../../wording/reader.ts';
import type { HowFields, HowPageData, Option } from './how-page-data.ts';

const HOUR = 60;
const NOON = 12 * HOUR;

/** Returns the wishes that hold as the form's fields have them. Hours show as what they leave of those that are permitted. */
export function fieldsOf({ wishes, longest }: HowView): HowFields {
  const hours = hoursInBoth(wishes.hours, longest) ?? longest;
  return {
    opens: writeClock(hours.opens),
    closes: writeClock(hours.closes),
    language: wishes.language === 'on-file' ? 'on-file' : (writtenTag(wishes.language) ?? wishes.language),
    channel: wishes.channel,
  };
}

/** Returns the questions, what can be answered, and what to know beside them. */
export function describeHow(
  reader: Reader,
  view: HowView,
): Pick<HowPageData, 'opens' | 'closes' | 'languages' | 'ways' | 'fields' | 'hints' | 'noHours'> {
  const { locale, words } = reader;
  const how = howIn(locale);
  const fields = fieldsOf(view);
  const { opens, closes } = view.longest;
  const phone = phoneFor(reader);
  return {
    fields,
    opens: timesFrom(reader, [opens, closes - HOUR], fields.opens),
    closes: timesFrom(reader, [opens + HOUR, closes], fields.closes),
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
  return [
    clock === 'known' ? how.zone({ zone }) : how.unknownZone({ zone, phone: phoneFor(reader) }),
    ...(longest.opens < NOON ? [how.sunday({ time: formatClock(reader.locale, NOON) })] : []),
    how.always,
  ];
}

/** Every full hour, and what is chosen now, should a person at the desk have written another. */
function timesFrom({ locale }: Reader, [first, last]: readonly [number, number], now: string): readonly Option[] {
  const full = Array.from({ length: (last - first) / HOUR + 1 }, (_, hours) => first + hours * HOUR);
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
