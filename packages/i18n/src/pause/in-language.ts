import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { PauseMessages } from './messages.ts';

/** Returns the sentences of the page of pauses in the first of the wanted languages that is written, or in English. */
export const pauseIn = inLanguage<PauseMessages>(languages);
