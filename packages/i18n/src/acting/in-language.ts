import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { ActingMessages } from './messages.ts';

/** Returns the sentences of who is choosing in the first of the wanted languages that is written, or in English. */
export const actingIn = inLanguage<ActingMessages>(languages);
