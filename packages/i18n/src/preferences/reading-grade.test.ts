import { expect, test } from 'vitest';
import { en as code } from '../code/en.ts';
import { en as how } from '../how/en.ts';
import { en as notMe } from '../not-me/en.ts';
import { en as person } from '../person/en.ts';
import { en as preferences } from './en.ts';
import { en as kiosk } from '../kiosk/en.ts';
import { en as paper } from '../paper/en.ts';
import { en as fundraising } from '../fundraising/en.ts';
import { en as permission } from '../permission/en.ts';
import { en as pause } from '../pause/en.ts';
import { en as phoneLine } from '../phone-line/en.ts';
import { en as publicPages } from '../public/en.ts';
import { en as acting } from '../acting/en.ts';
import { en as record } from '../record/en.ts';
import { en as address } from '../address/en.ts';
import { en as reach } from '../reach/en.ts';
import { en as stillRight } from '../still-right/en.ts';
import { sentencesOf } from '../testing/sentences-of.ts';

/** Counts groups of vowels, less a silent e: near enough for a mean over hundreds of words. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  return Math.max(1, letters.replace(/(?:es|e|ed)$/, '').match(/[aeiouy]+/g)?.length ?? 1);
}

/** Flesch-Kincaid grade level (Kincaid et al., 1975). */
function grade(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence));
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}

/** In place of a fact stand short words, so that the grade is that of our own. */
const LONGER = [
  ...sentencesOf(
    {
      preferences,
      publicPages,
      code,
      pause,
      phoneLine,
      reach,
      address,
      how,
      paper,
      kiosk,
      permission,
      fundraising,
      acting,
      stillRight,
      notMe,
      person,
      record,
    },
    'visit notes',
  ),
]
  // What people may say to the phone line is no sentence of ours.
  .filter(([name, text]) => !name.endsWith('personWords') && text.split(' ').length >= 5)
  .map(([, text]) => text);

test('the pages read at the sixth grade or below', () => {
  expect(grade(LONGER.map((text) => text.replace(/[^.!?]$/, '$&.')).join(' '))).toBeLessThanOrEqual(6);
});

test.each(LONGER)('“%s” is no harder than the ninth grade by itself', (text) => {
  expect(grade(text)).toBeLessThanOrEqual(9);
});
