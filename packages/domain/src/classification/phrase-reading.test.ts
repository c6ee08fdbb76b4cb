import { describe, expect, test } from 'vitest';
import { compileGrammars } from './grammar.ts';
import { describeLanguage } from './keywords/language-words.ts';
import { goesOn, isForPerson, jokes, readPhrases } from './phrase-reading.ts';
import { readText, type Sentence } from './reading.ts';

/** An invented language: its phrases say what the rules do with any. */
const invented = describeLanguage({
  language: 'xx',
  stop: 'halt',
  classes: { message: 'memo' },
  stopPhrases: { 'stop-messages': 'halt {message}', 'do-not-contact': 'never write', unsubscribe: 'strike off' },
  softeners: {
    now: 'today',
    before: 'noon',
    often: 'daily',
    keep: 'keep {message}',
    'two-wishes': 'yet more',
    'other-person': 'for him',
    joke: 'hoho',
  },
  unsurePhrases: { doubt: 'perhaps' },
  changePhrases: { other: 'another' },
  keepPhrases: 'only {topic}, only text',
  guards: 'not halt, unless',
  topics: { bills: 'bill', surveys: 'survey' },
  channels: { SMS: 'text' },
});
const grammars = compileGrammars(invented);
const sentenceOf = (text: string): Sentence => {
  const [sentence] = readText(text).sentences;
  if (sentence === undefined) throw new Error('A sentence.');
  return sentence;
};
const UNSTATED = { kind: 'unstated' };
const BILLS = { topics: ['bills'], channels: [] };

describe('what the phrases of a language make of a sentence', () => {
  test.each([
    ['halt memo', 'STOP', UNSTATED, 'phrase.xx.stop-messages'],
    ['haaalt memo', 'STOP', UNSTATED, 'phrase.xx.stop-messages'],
    ['bill halt memo', 'STOP', UNSTATED, 'phrase.xx.stop-messages'],
    ['halt memo text', 'STOP', { kind: 'channels', channels: ['SMS'] }, 'phrase.xx.stop-messages'],
    // too often, or too early, is not too much
    ['halt memo daily', 'UNSURE', UNSTATED, 'softener.xx.often'],
    ['daily halt memo', 'STOP', UNSTATED, 'phrase.xx.stop-messages'],
    ['noon halt memo', 'UNSURE', UNSTATED, 'softener.xx.before'],
    ['halt memo today', 'STOP', UNSTATED, 'phrase.xx.stop-messages'],
    ['never write today', 'UNSURE', UNSTATED, 'softener.xx.now'],
    // plain words are softened by nothing but another wish
    ['strike off daily', 'STOP', UNSTATED, 'phrase.xx.unsubscribe'],
    ['strike off today', 'STOP', UNSTATED, 'phrase.xx.unsubscribe'],
    ['strike off keep memo', 'UNSURE', UNSTATED, 'softener.xx.keep'],
    ['strike off for him', 'UNSURE', UNSTATED, 'softener.xx.other-person'],
    ['strike off yet more', 'UNSURE', UNSTATED, 'softener.xx.two-wishes'],
    ['halt memo bill yet more', 'STOP', { kind: 'topics', ...BILLS }, 'phrase.xx.stop-messages'],
    ['only bill', 'STOP', { kind: 'all-but-topics', ...BILLS }, 'phrase.xx.keep-only'],
    ['another', 'CHANGE', UNSTATED, 'change.xx.other'],
    ['perhaps', 'UNSURE', UNSTATED, 'unsure.xx.doubt'],
  ])('%j: %s', (text, intent, scope, why) => {
    const certainty = intent === 'UNSURE' ? 'unsure' : 'probable';
    expect(readPhrases(sentenceOf(text), grammars)).toEqual([{ intent, scope, certainty, why }]);
  });

  test.each(['halt', 'halt survey', 'only text', 'not halt memo', 'halt unless memo', 'memo halt', 'Стоп'])(
    '%j: nothing',
    (text) => {
      expect(readPhrases(sentenceOf(text), grammars)).toEqual([]);
    },
  );

  test('a guard does not reach over a comma', () => {
    expect(readPhrases(sentenceOf('not, halt memo'), grammars)).toHaveLength(1);
  });

  test('a guard of one language guards the others', () => {
    const other = compileGrammars(
      describeLanguage({ language: 'yy', stop: 'x', stopPhrases: { a: 'memo' }, guards: 'do halt memo' }),
    );
    expect(readPhrases(sentenceOf('do halt memo'), grammars)).toHaveLength(1);
    expect(readPhrases(sentenceOf('do halt memo'), [...grammars, ...other])).toEqual([]);
  });

  test('where words are not parted a guard parts what stands around it', () => {
    const unparted = compileGrammars(
      describeLanguage({
        language: 'zz',
        script: /./u,
        spacing: 'none',
        stop: '停',
        stopPhrases: { a: '停_信' },
        guards: '別',
      }),
    );
    expect(readPhrases(sentenceOf('请停信'), unparted)).toHaveLength(1);
    expect(readPhrases(sentenceOf('停,信'), unparted)).toHaveLength(1);
    expect(readPhrases(sentenceOf('停別信'), unparted)).toEqual([]);
  });

  test('where accents count, who writes them is read with them, who does not without', () => {
    const tonal = compileGrammars({ ...invented, tonal: true, stopPhrases: { one: 'hált mémo', two: 'hàlt mémo' } });
    const why = (text: string) => readPhrases(sentenceOf(text), tonal).map((one) => one.why);
    expect(why('hált mémo')).toEqual(['phrase.xx.one']);
    expect(why('hàlt mémo')).toEqual(['phrase.xx.two']);
    expect(why('halt memo')).toEqual(['phrase.xx.one']);
    expect(why('halt mémo')).toEqual([]);
  });
});

test.each([
  ['halt memo for him', true],
  ['halt memo yet more', true],
  ['halt memo daily', false],
  ['something else', false],
])('%j goes on to another wish or somebody else: %s', (text, goes) => {
  expect(goesOn(sentenceOf(text), grammars)).toBe(goes);
});

test.each([
  ['unsure.xx.two-wishes', true],
  ['softener.xx.other-person', true],
  ['softener.xx.question', true],
  ['softener.xx.now', false],
])('%s is for a person, whatever else is said: %s', (why, is) => {
  expect(isForPerson({ why })).toBe(is);
});

test('a language without a laugh has none', () => {
  const [grammar] = grammars;
  const [silent] = compileGrammars(describeLanguage({ language: 'xx', stop: 'halt' }));
  if (grammar === undefined || silent === undefined) throw new Error('A grammar.');
  expect(['halt hoho', 'hohoho', 'halt'].map((text) => jokes(sentenceOf(text), grammar))).toEqual([true, false, false]);
  expect(jokes(sentenceOf('halt hoho'), silent)).toBe(false);
});
