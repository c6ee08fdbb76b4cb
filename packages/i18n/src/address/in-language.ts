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
import type { AddressInEveryLanguage, AddressMessages } from './messages.ts';

const languages: AddressInEveryLanguage = {
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

/** Returns the sentences of the page of a new address of one’s own in the first of the wanted languages that is written, or in English. */
export function addressIn(...wanted: readonly (string | undefined)[]): AddressMessages {
  return languages[writtenLocaleFor(...wanted)];
}
