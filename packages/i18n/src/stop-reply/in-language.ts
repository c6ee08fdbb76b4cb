import { writtenLocaleFor } from '../match-locale.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';
import { fil } from './fil.ts';
import { fr } from './fr.ts';
import { vi } from './vi.ts';
import { de } from './de.ts';
import { ko } from './ko.ts';
import { ru } from './ru.ts';
import { ar } from './ar.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';
import { ht } from './ht.ts';
import { pl } from './pl.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import type { StopRepliesInEveryLanguage, StopReplyMessages } from './messages.ts';

const languages: StopRepliesInEveryLanguage = {
  en,
  es,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  fil,
  fr,
  vi,
  de,
  ko,
  ru,
  ar,
  it,
  pt,
  ht,
  pl,
  hi,
  ja,
};

/** Returns the confirmations in the first of the wanted languages that is written, or in English. */
export function stopReplyIn(...wanted: readonly (string | undefined)[]): StopReplyMessages {
  return languages[writtenLocaleFor(...wanted)];
}
