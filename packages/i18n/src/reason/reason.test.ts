import { REASONS } from '@heed/domain/decision/decision';
import { expect, test } from 'vitest';
import { reasonsIn } from './in-language.ts';
import { REASON_SOURCES } from './sources.ts';

test.each(REASONS)('%s has a sentence of its own in every language and names its rule', (reason) => {
  const sentences = ['en', 'es', 'ar'].map((locale) => reasonsIn(locale)[reason]);
  expect(new Set(sentences).size).toBe(3);
  for (const sentence of sentences) expect(sentence.length).toBeGreaterThan(10);
  expect(REASON_SOURCES[reason].length).toBeGreaterThan(5);
});
