import { writtenLocaleFor } from '../match-locale.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { TextRepliesInEveryLanguage, TextReplyMessages } from './messages.ts';

const languages: TextRepliesInEveryLanguage = { en, es, ar };

/** Returns the replies in the first of the wanted languages that is written, or in English. */
export function textRepliesIn(...wanted: readonly (string | undefined)[]): TextReplyMessages {
  return languages[writtenLocaleFor(...wanted)];
}
