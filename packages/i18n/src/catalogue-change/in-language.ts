import { staffLocaleFor } from '../match-locale.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { CatalogueChangeInEveryLanguage, CatalogueChangeMessages } from './messages.ts';

const languages: CatalogueChangeInEveryLanguage = { en, es, ar };

/** Returns the sentences about changes of the catalogue in the first of the wanted languages that is written, or in English. */
export function catalogueChangeIn(...wanted: readonly (string | undefined)[]): CatalogueChangeMessages {
  return languages[staffLocaleFor(...wanted)];
}
