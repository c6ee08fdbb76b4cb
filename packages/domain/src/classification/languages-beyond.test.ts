import { describe, expect, test } from 'vitest';
import texts from '../testing/texts-beyond.json' with { type: 'json' };
import { classify } from './classify.ts';

const read = (text: string, language: string) => classify({ text, channel: 'SMS', languages: [language] }).intent;

// What is asked beyond the product's own locales, and what only comes near.
describe.each(Object.entries(texts))('in %s', (language, { heeded, ordinary }) => {
  test.each(heeded)('%j is a stop, or for a person', (text) => {
    expect(['STOP', 'UNSURE']).toContain(read(text, language));
  });

  test.each(ordinary)('%j is let be', (text) => {
    expect(read(text, language)).toBe('NOT_A_REQUEST');
  });
});
