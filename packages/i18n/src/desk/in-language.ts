import { inStaffLanguage } from '../in-language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { DeskMessages } from './messages.ts';

/** Returns the desk's sentences in the first of the wanted languages that the console speaks, or in English. */
export const deskIn = inStaffLanguage<DeskMessages>({ en, es, ar });
