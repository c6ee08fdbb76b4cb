import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../testing/cases.ts';
import { classify } from './classify.ts';
import { normalise } from './normalise.ts';

const TIMEOUT_MS = 60_000;
const RUNS = cases(200);

test(
  'a text too long to be read whole is never silently passed over',
  () => {
    const ordinary = 'The weather was fine that day and we walked along the river. '.repeat(2000);
    expect(classify({ text: ordinary, channel: 'EMAIL' })).toMatchObject({ intent: 'UNSURE', why: 'too-long' });
    expect(classify({ text: `${ordinary} Please unsubscribe me.`, channel: 'EMAIL' })).toMatchObject({
      intent: 'STOP',
    });
  },
  TIMEOUT_MS,
);

test.each(['', ' ', '\u0000', '\u200f\u200e', '…', '👍', '?!', '\ud800', '1', '-'])(
  '%j asks for nothing',
  (text) => {
    expect(classify({ text, channel: 'SMS' })).toMatchObject({ intent: 'NOT_A_REQUEST', scope: { kind: 'unstated' } });
  },
  TIMEOUT_MS,
);

test.each([
  ['🛑', 'STOP'],
  ['🛑🛑', 'STOP'],
  ['🚫', 'UNSURE'],
  ['😡 "STOP"', 'STOP'],
  ['😡"unsubscribe"', 'STOP'],
  ['👍 to “Text STOP to end”', 'NOT_A_REQUEST'],
] as const)(
  'the sign %s is read as %s',
  (text, intent) => {
    expect(classify({ text, channel: 'SMS' })).toMatchObject({ intent });
  },
  TIMEOUT_MS,
);

test(
  'any text whatever gets an answer, the same each time',
  () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const first = classify({ text, channel: 'VOICE' });
        expect(classify({ text, channel: 'VOICE' })).toEqual(first);
        expect(first.why).not.toBe('');
      }),
      RUNS,
    );
  },
  TIMEOUT_MS,
);

test(
  'case, punctuation, spaces and invisible characters around STOP never matter',
  () => {
    const noise = fc.array(
      fc.constantFrom(' ', '.', '!', '"', '\n', '\u200b', '\u202e', '*', ',', '…', '\u0000', '😡'),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(
        noise,
        fc.constantFrom('STOP', 'Stop', 'sToP', 'UNSUBSCRIBE', 'End', 'alto', 'ARRET', '退订', 'стоп'),
        noise,
        (before, word, after) => {
          const text = before.join('') + word + after.join('');
          expect(classify({ text, channel: 'SMS' })).toMatchObject({ intent: 'STOP', certainty: 'certain' });
        },
      ),
      RUNS,
    );
  },
  TIMEOUT_MS,
);

test(
  'nothing but a start word alone ever opts in',
  () => {
    const words = fc.array(
      fc.constantFrom(
        'start',
        'unstop',
        'yes',
        'please',
        'the',
        'texts',
        'again',
        'me',
        'subscribe',
        'now',
        'ok',
        'thanks',
      ),
      {
        minLength: 2,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(words, (chosen) => {
        const text = chosen.join(' ');
        fc.pre(!/^(?:(?:start|unstop) ?)+$/.test(normalise(text)));
        expect(classify({ text, channel: 'SMS', expectsYes: false }).intent).not.toBe('START');
      }),
      RUNS,
    );
  },
  TIMEOUT_MS,
);
