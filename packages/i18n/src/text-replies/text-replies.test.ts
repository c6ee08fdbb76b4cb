import { expect, test } from 'vitest';
import { measureText } from '../sms/measure-text.ts';
import { WRITTEN_LOCALES, type WrittenLocale } from '../locales.ts';
import { ONE_PART } from '../testing/one-part.ts';
import { textRepliesIn } from './in-language.ts';

const facts = { organisation: 'Riverside Health', phone: '202-555-0100', choicesAt: 'choices.example.org/link' };
const link = `https://choices.example.org/p/${'x'.repeat(60)}`;

const texts = (locale: WrittenLocale) => {
  const words = textRepliesIn(locale);
  return [
    ['stop', words.stopConfirmed(facts)],
    ['cancel', words.stopConfirmedCancel(facts)],
    ['start', words.startConfirmed(facts)],
    ['help', words.help(facts)],
    ['fresh link', words.freshLink({ ...facts, link })],
    ['review', words.reviewRequest({ ...facts, link })],
    ['form', words.formStopNotice(facts)],
    ['new address', words.addressGiven(facts)],
    ['left address', words.addressLeft(facts)],
    ['code', words.oneTimeCode({ ...facts, code: '123456' })],
  ] as const;
};

test.each(ONE_PART.flatMap(texts))('the %s reply fits one GSM-7 part: %s', (_name, text) => {
  expect(measureText(text)).toMatchObject({ alphabet: 'GSM-7', segments: 1 });
});

test.each(WRITTEN_LOCALES.filter((locale) => !ONE_PART.includes(locale)).flatMap(texts))(
  'the %s reply needs no more than three parts: %s',
  (_name, text) => {
    expect(measureText(text).segments).toBeLessThanOrEqual(3);
  },
);

test('a confirmation only confirms: it does not invite anybody back', () => {
  expect(textRepliesIn('en').stopConfirmed(facts)).not.toMatch(/START|subscribe|resume/i);
});

test.each(WRITTEN_LOCALES)('%s: who did not fill in the form is told where to undo it, and whom to call', (locale) => {
  const told = textRepliesIn(locale).formStopNotice(facts);
  expect(told).toContain(facts.choicesAt);
  expect(told).toContain(facts.phone);
});
