import { inLanguage } from '../in-language.ts';
import * as languages from './languages.ts';
import type { PermissionMessages } from './messages.ts';

/** Returns the sentences of the page of a signed permission in the first of the wanted languages that is written, or in English. */
export const permissionIn = inLanguage<PermissionMessages>(languages);
