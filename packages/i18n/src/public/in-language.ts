import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { PublicMessages } from './messages.ts';

/** Returns the public pages' sentences in the first of the wanted languages that is written, or in English. */
export const publicIn = inLanguage<PublicMessages>(languages);
