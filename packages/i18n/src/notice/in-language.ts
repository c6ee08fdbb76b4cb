import { writtenLocaleFor } from '../match-locale.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { NoticeInEveryLanguage, NoticeMessages } from './messages.ts';

const languages: NoticeInEveryLanguage = { en, es, ar };

/** Returns the notice's sentences in the first of the wanted languages that is written, or in English. */
export function noticeIn(...wanted: readonly (string | undefined)[]): NoticeMessages {
  return languages[writtenLocaleFor(...wanted)];
}
