import type { WrittenLocale } from '../locales.ts';
import { intlTagOf } from './intl-tag.ts';

/** Returns so many months as a person of this language reads them: `12 months`. */
export function formatMonths(locale: WrittenLocale, months: number): string {
  // CLDR has no units of Haitian Creole; a month has no plural there.
  if (locale === 'ht') return `${String(months)} mwa`;
  return new Intl.NumberFormat(intlTagOf(locale), { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(months);
}
