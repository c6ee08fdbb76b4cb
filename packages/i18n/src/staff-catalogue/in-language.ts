import { inStaffLanguage } from '../in-language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { StaffCatalogueMessages } from './messages.ts';

/** Returns the sentences of the console's catalogue page in the first of the wanted languages that is written, or in English. */
export const staffCatalogueIn = inStaffLanguage<StaffCatalogueMessages>({ en, es, ar });
