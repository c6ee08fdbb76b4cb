import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { StopReplyMessages } from './messages.ts';

/** Returns the confirmations in the first of the wanted languages that is written, or in English. */
export const stopReplyIn = inLanguage<StopReplyMessages>(languages);
