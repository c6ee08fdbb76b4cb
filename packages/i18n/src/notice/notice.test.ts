import { expect, test } from 'vitest';
import { WRITTEN_LOCALES } from '../locales.ts';
import { measureText } from '../sms/measure-text.ts';
import { noticeIn } from './in-language.ts';

const facts = {
  organisation: 'Riverside Health',
  link: `https://choices.example.org/p/${'x'.repeat(60)}`,
  replyAddress: 'reply+x@reply.example.org',
  phone: '+1 202-555-0100',
  postalAddress: '1 River Road',
};

test.each(WRITTEN_LOCALES)('in %s every way out is named', (locale) => {
  const words = noticeIn(locale);
  expect(words.from(facts)).toContain(facts.organisation);
  for (const sentence of [words.stop, words.chooseChannel, words.alwaysSent, words.smsSentence])
    expect(sentence(facts)).toContain(facts.link);
  expect(words.reply(facts)).toContain(facts.replyAddress);
  expect(words.call(facts)).toContain(facts.phone);
  expect(words.smsSentence(facts)).toMatch(/\bSTOP\b/);
  expect(words.voicePrompt(facts)).toMatch(/1.*\+1 202-555-0100/s);
});

test.each(['en', 'es', 'fr', 'de', 'it', 'pt', 'ht'] as const)(
  'in %s the sentence for texts stays in GSM-7 and leaves room for the message',
  (locale) => {
    const measured = measureText(noticeIn(locale).smsSentence(facts));
    expect(measured.alphabet).toBe('GSM-7');
    expect(measured.units).toBeLessThanOrEqual(150);
  },
);

test('a language that is not written falls back to English', () => {
  expect(noticeIn('xx')).toBe(noticeIn('en'));
});
