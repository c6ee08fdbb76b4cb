import { writtenLocaleFor } from '../match-locale.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fil } from './fil.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ht } from './ht.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';
import type { RecordInEveryLanguage, RecordMessages } from './messages.ts';

const languages: RecordInEveryLanguage = {
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

/** Returns the sentences of the page of a person’s own record in the first of the wanted languages that is written, or in English. */
export function recordIn(...wanted: readonly (string | undefined)[]): RecordMessages {
  return languages[writtenLocaleFor(...wanted)];
}
