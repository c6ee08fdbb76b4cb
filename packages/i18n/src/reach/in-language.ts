import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { ReachMessages } from './messages.ts';

/** Returns the sentences of the page of where a person may be reached in the first of the wanted languages that is written, or in English. */
export const reachIn = inLanguage<ReachMessages>(languages);
