import { inStaffLanguage } from '../in-language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { CatalogueChangeMessages } from './messages.ts';

/** Returns the sentences about changes of the catalogue in the first of the wanted languages that is written, or in English. */
export const catalogueChangeIn = inStaffLanguage<CatalogueChangeMessages>({ en, es, ar });
