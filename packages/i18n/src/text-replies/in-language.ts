import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { TextReplyMessages } from './messages.ts';

/** Returns the replies in the first of the wanted languages that is written, or in English. */
export const textRepliesIn = inLanguage<TextReplyMessages>(languages);
