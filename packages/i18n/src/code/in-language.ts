import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { CodeMessages } from './messages.ts';

/** Returns the code page's sentences in the first of the wanted languages that is written, or in English. */
export const codeIn = inLanguage<CodeMessages>(languages);
