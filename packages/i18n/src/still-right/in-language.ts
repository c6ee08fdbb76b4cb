import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { StillRightMessages } from './messages.ts';

/** Returns the sentences of the question whether choices are still right in the first of the wanted languages that is written, or in English. */
export const stillRightIn = inLanguage<StillRightMessages>(languages);
