import type { WrittenLocale } from '../locales.ts';

/** Languages whose letters fit GSM-7, or can be chosen so that they do. */
export const ONE_PART: readonly WrittenLocale[] = ['en', 'es', 'fil', 'fr', 'de', 'it', 'pt', 'ht'];
