import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { KioskMessages } from './messages.ts';

/** Returns the sentences of the device at the desk in the first of the wanted languages that is written, or in English. */
export const kioskIn = inLanguage<KioskMessages>(languages);
