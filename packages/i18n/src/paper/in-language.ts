import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { PaperMessages } from './messages.ts';

/** Returns the sentences of the printed sheet in the first of the wanted languages that is written, or in English. */
export const paperIn = inLanguage<PaperMessages>(languages);
