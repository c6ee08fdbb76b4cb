import { measureText } from '@heed/i18n/sms/measure-text';
import { expect, test } from 'vitest';
import { replyWords } from './reply-words.ts';

const asks = { kind: 'stop-confirmed', appointmentHint: false, asksWhich: true } as const;
const facts = (organisation: string) => ({
  organisation,
  phone: '202-555-0100',
  choicesAt: 'choices.example.org/link',
});

/** One letter less than what still fits one part together with the question. */
const FITS = 'A'.repeat(22);

test.each([
  [FITS, true],
  [`${FITS}A`, false],
])('the question is asked where it fits one part of 160: %s', (organisation, isAsked) => {
  const words = replyWords(asks, facts(organisation));
  expect(/reply BILLS/.test(words)).toBe(isAsked);
  expect(measureText(words)).toMatchObject({ alphabet: 'GSM-7', segments: 1 });
});

test.each([
  ['Clínica', true],
  ['Clínica '.repeat(20), false],
])('a name outside GSM-7 may make it three parts, not four: %s', (organisation, isAsked) => {
  expect(/reply BILLS/.test(replyWords(asks, facts(organisation)))).toBe(isAsked);
});
