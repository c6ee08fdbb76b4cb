import { GERMAN_PLEAS } from './pleas-de.ts';
import { ENGLISH_PLEAS } from './pleas-en.ts';
import { SPANISH_PLEAS } from './pleas-es.ts';
import { FRENCH_PLEAS } from './pleas-fr.ts';
import { CREOLE_PLEAS } from './pleas-ht.ts';
import { ITALIAN_PLEAS } from './pleas-it.ts';
import { POLISH_PLEAS } from './pleas-pl.ts';
import { PORTUGUESE_PLEAS } from './pleas-pt.ts';
import type { Pleas } from './pleas-words.ts';

/** By language; those without are read without. */
export const PLEAS: Readonly<Record<string, Pleas>> = {
  en: ENGLISH_PLEAS,
  es: SPANISH_PLEAS,
  fr: FRENCH_PLEAS,
  it: ITALIAN_PLEAS,
  pt: PORTUGUESE_PLEAS,
  de: GERMAN_PLEAS,
  pl: POLISH_PLEAS,
  ht: CREOLE_PLEAS,
};
