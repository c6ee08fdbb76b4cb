import { readNarrowing } from '@heed/domain/classification/narrowing';
import { describe, expect, test } from 'vitest';
import { WRITTEN_LOCALES, type WrittenLocale } from '../locales.ts';
import { measureText } from '../sms/measure-text.ts';
import { ONE_PART } from '../testing/one-part.ts';
import { stopReplyIn } from './in-language.ts';

const facts = { organisation: 'Riverside Health', phone: '202-555-0100', choicesAt: 'choices.example.org/link' };

const texts = (locale: WrittenLocale) => {
  const words = stopReplyIn(locale);
  return [words.asksWhich(facts), words.partStopped(facts), words.wrongNumber(facts)];
};

test.each(ONE_PART.flatMap(texts))('fits one GSM-7 part: %s', (text) => {
  expect(measureText(text)).toMatchObject({ alphabet: 'GSM-7', segments: 1 });
});

test.each(WRITTEN_LOCALES.filter((locale) => !ONE_PART.includes(locale)).flatMap(texts))(
  'needs no more than three parts: %s',
  (text) => {
    expect(measureText(text).segments).toBeLessThanOrEqual(3);
  },
);

describe.each(WRITTEN_LOCALES)('in %s', (locale) => {
  const { asksWhich, bills } = stopReplyIn(locale);
  test.each([bills, bills.toLowerCase(), `${bills}.`, `"${bills}"`])(
    'the word that is asked for, %s, is understood',
    (word) => {
      expect(asksWhich(facts)).toContain(bills);
      expect(readNarrowing(word)).toEqual({ kind: 'only', scope: { kind: 'topics', topics: ['bills'], channels: [] } });
    },
  );
});

test('a confirmation only confirms: it does not invite anybody back', () => {
  for (const text of texts('en')) expect(text).not.toMatch(/START|subscribe|resume/i);
});

test.each(WRITTEN_LOCALES)('in %s a stranger is told whom to call, and is asked for nothing', (locale) => {
  const { wrongNumber, bills } = stopReplyIn(locale);
  const text = wrongNumber(facts);
  expect(text).toContain(facts.phone);
  expect(text).not.toContain(facts.choicesAt);
  expect(text).not.toMatch(/STOP|START/);
  expect(text).not.toContain(bills);
});
