import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { HowMessages } from './messages.ts';

/** Returns the sentences of the page of when and how a person is reached in the first of the wanted languages that is written, or in English. */
export const howIn = inLanguage<HowMessages>(languages);
