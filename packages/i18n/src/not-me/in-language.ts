import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { NotMeMessages } from './messages.ts';

/** Returns the sentences of “this is not me” in the first of the wanted languages that is written, or in English. */
export const notMeIn = inLanguage<NotMeMessages>(languages);
