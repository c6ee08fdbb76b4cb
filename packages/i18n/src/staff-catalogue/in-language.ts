import { staffLocaleFor } from '../match-locale.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { StaffCatalogueInEveryLanguage, StaffCatalogueMessages } from './messages.ts';

const languages: StaffCatalogueInEveryLanguage = { en, es, ar };

/** Returns the sentences of the console's catalogue page in the first of the wanted languages that is written, or in English. */
export function staffCatalogueIn(...wanted: readonly (string | undefined)[]): StaffCatalogueMessages {
  return languages[staffLocaleFor(...wanted)];
}
