import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { FundraisingMessages } from './messages.ts';

/** Returns what the page says of asking for gifts in the first of the wanted languages that is written, or in English. */
export const fundraisingIn = inLanguage<FundraisingMessages>(languages);
