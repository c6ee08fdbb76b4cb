import { staffLocaleFor } from '../match-locale.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { DeskInEveryLanguage, DeskMessages } from './messages.ts';

const languages: DeskInEveryLanguage = { en, es, ar };

/** Returns the desk's sentences in the first of the wanted languages that the console speaks, or in English. */
export function deskIn(...wanted: readonly (string | undefined)[]): DeskMessages {
  return languages[staffLocaleFor(...wanted)];
}
