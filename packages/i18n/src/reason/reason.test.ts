import { REASONS } from '@heed/domain/decision/reason';
import { expect, test } from 'vitest';
import { WRITTEN_LOCALES } from '../locales.ts';
import { reasonsIn } from './in-language.ts';
import { REASON_SOURCES } from './sources.ts';

test.each(REASONS)('%s has a sentence of its own in every language and names its rule', (reason) => {
  const sentences = WRITTEN_LOCALES.map((locale) => reasonsIn(locale)[reason]);
  expect(new Set(sentences).size).toBe(WRITTEN_LOCALES.length);
  for (const sentence of sentences) expect(sentence.length).toBeGreaterThan(4);
  expect(REASON_SOURCES[reason].length).toBeGreaterThan(5);
});
