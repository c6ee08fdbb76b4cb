import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { RecordMessages } from './messages.ts';

/** Returns the sentences of the page of a person’s own record in the first of the wanted languages that is written, or in English. */
export const recordIn = inLanguage<RecordMessages>(languages);
