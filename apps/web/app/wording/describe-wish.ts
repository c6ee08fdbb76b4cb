import { assertNever } from '@heed/domain/brand';
import { leaveAll } from '@heed/domain/decision/quiet-hours';
import { type ContactHours, hoursLeftOut, isWholeDay } from '@heed/domain/statement/contact-hours';
import type { Wish, WishKind } from '@heed/domain/statement/wishes';
import { formatClock } from '@heed/i18n/format/clock';
import { languageName } from '@heed/i18n/format/language-name';
import { howIn } from '@heed/i18n/how/in-language';
import type { WrittenLocale } from '@heed/i18n/locales';
import type { Reader } from './reader.ts';

/** Returns a wish about when, in which language or by which way somebody is reached, as one sentence. */
export function sayWish({ locale, words }: Reader, word: Wish<WishKind>['word']): string {
  const how = howIn(locale);
  switch (word.kind) {
    case 'contact-hours':
      return sayHours(locale, word);
    case 'prefer-language':
      return word.language === undefined ? how.saysOnFile : how.saysLanguage({ language: languageName(word.language) });
    case 'prefer-channel':
      return word.channel === undefined ? how.saysNoWay : how.saysWay({ way: words.channel[word.channel] });
    default:
      return assertNever(word);
  }
}

/**
 * Returns the hours to leave somebody in peace, where hours are better said so: they run over midnight, or take nothing from the day. Nobody
 * reads “from 6 PM to 10 AM” as a morning and an evening, and “from 7 AM to 10 PM” would promise a text at nine in the evening.
 */
export function hoursOfPeace(hours: ContactHours): ContactHours | undefined {
  return (0 < hours.closes && hours.closes < hours.opens) || leaveAll(hours) ? hoursLeftOut(hours) : undefined;
}

function sayHours(locale: WrittenLocale, hours: ContactHours): string {
  const how = howIn(locale);
  if (isWholeDay(hours)) return how.saysAnyHours;
  const peace = hoursOfPeace(hours);
  const { opens, closes } = peace ?? hours;
  const clocks = { from: formatClock(locale, opens), until: formatClock(locale, closes) };
  return peace === undefined ? how.saysHours(clocks) : how.saysQuiet(clocks);
}
