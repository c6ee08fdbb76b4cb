import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { PreferencesMessages } from './messages.ts';

/** Returns the preference center's sentences in the first of the wanted languages that is written, or in English. */
export const preferencesIn = inLanguage<PreferencesMessages>(languages);
