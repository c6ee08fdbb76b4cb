import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { NoticeMessages } from './messages.ts';

/** Returns the notice's sentences in the first of the wanted languages that is written, or in English. */
export const noticeIn = inLanguage<NoticeMessages>(languages);
