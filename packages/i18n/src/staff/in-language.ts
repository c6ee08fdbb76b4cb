import { inStaffLanguage } from '../in-language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { StaffMessages } from './messages.ts';

/** Returns the staff console's sentences in the first of the wanted languages that is written, or in English. */
export const staffIn = inStaffLanguage<StaffMessages>({ en, es, ar });
