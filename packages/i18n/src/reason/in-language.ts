import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { ReasonMessages } from './messages.ts';

/** Returns the sentences in the first of the wanted languages that is written, or in English. */
export const reasonsIn = inLanguage<ReasonMessages>(languages);
