import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { PersonMessages } from './messages.ts';

/** Returns the sentences of the page on which to ask for a person in the first of the wanted languages that is written, or in English. */
export const personIn = inLanguage<PersonMessages>(languages);
