import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { PhoneLineMessages } from './messages.ts';

/** Returns what the phone line says in the first of the wanted languages that is written, or in English. */
export const phoneLineIn = inLanguage<PhoneLineMessages>(languages);
