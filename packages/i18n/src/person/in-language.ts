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
import type { PersonInEveryLanguage, PersonMessages } from './messages.ts';

const languages: PersonInEveryLanguage = {
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

/** Returns the sentences of the page on which to ask for a person in the first of the wanted languages that is written, or in English. */
export function personIn(...wanted: readonly (string | undefined)[]): PersonMessages {
  return languages[writtenLocaleFor(...wanted)];
}
