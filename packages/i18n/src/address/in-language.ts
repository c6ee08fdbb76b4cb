import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { AddressMessages } from './messages.ts';

/** Returns the sentences of the page of a new address of one’s own in the first of the wanted languages that is written, or in English. */
export const addressIn = inLanguage<AddressMessages>(languages);
