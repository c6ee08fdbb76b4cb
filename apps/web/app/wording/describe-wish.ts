import { assertNever } from '@heed/domain/brand';
import { isWholeDay } from '@heed/domain/statement/contact-hours';
import type { Wish, WishKind } from '@heed/domain/statement/wishes';
import { formatClock } from '@heed/i18n/format/clock';
import { languageName } from '@heed/i18n/format/language-name';
import { howIn } from '@heed/i18n/how/in-language';
import type { Reader } from './reader.ts';

/** Returns a wish about when, in which language or by which way somebody is reached, as one sentence. */
export function sayWish({ locale, words }: Reader, word: Wish<WishKind>['word']): string {
  const how = howIn(locale);
  switch (word.kind) {
    case 'contact-hours':
      return isWholeDay(word)
        ? how.saysAnyHours
        : how.saysHours({ from: formatClock(locale, word.opens), until: formatClock(locale, word.closes) });
    case 'prefer-language':
      return word.language === undefined ? how.saysOnFile : how.saysLanguage({ language: languageName(word.language) });
    case 'prefer-channel':
      return word.channel === undefined ? how.saysNoWay : how.saysWay({ way: words.channel[word.channel] });
    default:
      return assertNever(word);
  }
}
