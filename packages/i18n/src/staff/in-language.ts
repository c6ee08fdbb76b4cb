import { staffLocaleFor } from '../match-locale.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { StaffInEveryLanguage, StaffMessages } from './messages.ts';

const languages: StaffInEveryLanguage = { en, es, ar };

/** Returns the staff console's sentences in the first of the wanted languages that is written, or in English. */
export function staffIn(...wanted: readonly (string | undefined)[]): StaffMessages {
  return languages[staffLocaleFor(...wanted)];
}
