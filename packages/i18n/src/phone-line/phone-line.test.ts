import { classify } from '@heed/domain/classification/classify';
import { expect, test } from 'vitest';
import { WRITTEN_LOCALES } from '../locales.ts';
import { phoneLineIn } from './in-language.ts';

/** The words that callers are told to answer a text with. */
const STOP_WORDS = /\bSTOP\b|ALTO|PARAR|СТОП|停止/;

test.each(WRITTEN_LOCALES)('the word that callers are told in %s does stop', (locale) => {
  const told = phoneLineIn(locale).otherWays({ form: 'clinic.example', phone: '202-555-0100' });
  const word = STOP_WORDS.exec(told)?.[0] ?? '';
  expect(classify({ text: word, channel: 'SMS', languages: [locale] })).toMatchObject({
    intent: 'STOP',
    scope: { kind: 'unstated' },
  });
});

test.each(WRITTEN_LOCALES)('in %s no two keys have one word, and no word for a key asks for a person', (locale) => {
  const { keyWords, personWords } = phoneLineIn(locale);
  expect(new Set(keyWords).size).toBe(10);
  expect(personWords.split(', ').filter((word) => keyWords.includes(word))).toEqual([]);
});
