import { writtenLocaleFor } from '../match-locale.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { ReasonMessages, ReasonsInEveryLanguage } from './messages.ts';

const languages: ReasonsInEveryLanguage = { en, es, ar };

/** Returns the sentences in the first of the wanted languages that is written, or in English. */
export function reasonsIn(...wanted: readonly (string | undefined)[]): ReasonMessages {
  return languages[writtenLocaleFor(...wanted)];
}
