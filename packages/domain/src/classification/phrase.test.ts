import { describe, expect, test } from 'vitest';
import { compilePhrases, layOut, readPhrase, type WordClasses, type Writing } from './phrase.ts';

const WORDS: Writing = { spacing: 'words', marks: 'folded' };
const NONE: Writing = { spacing: 'none', marks: 'folded' };
const CLASSES: WordClasses = { thing: ['texts', 'text messages'], sign: ['请', '短信'], nothing: [] };
const finds = (phrase: string, sentence: string, writing: Writing = WORDS) => {
  const pattern = compilePhrases([phrase], CLASSES, writing);
  return pattern !== undefined && layOut(sentence.split(' '), writing.spacing).search(pattern) >= 0;
};

describe('a phrase of words', () => {
  test.each([
    ['stop texts', 'please stop texts now', true],
    ['stop texts', 'stop the texts', false],
    ['stop texts', 'nonstop texts', false],
    ['stop texts', 'stop textsnow', false],
    ['stop|end texts', 'end texts', true],
    ['stop|end texts', 'mend texts', false],
    ['stop_all|end', 'stop all', true],
    ['stop_all|end', 'stop', false],
    ['text*', 'stop texting', true],
    ['text*', 'a text', true],
    ['text*', 'context', false],
    ['*text', 'context', true],
    ['*text', 'texting', false],
    ['stop ~2 texts', 'stop texts', true],
    ['stop ~2 texts', 'stop all these texts', true],
    ['stop ~2 texts', 'stop all of these texts', false],
    ['^ stop', 'stop now', true],
    ['^ stop', 'please stop', false],
    ['stop $', 'please stop', true],
    ['stop $', 'stop now', false],
    ['stop|$', 'anything', true],
    ['no more? texts', 'no texts', true],
    ['no more? texts', 'no more texts', true],
    ['no more? texts', 'no silly texts', false],
    ['stop {thing}', 'stop text messages', true],
    ['stop {thing}|calls', 'stop calls', true],
    ['stop {thing}', 'stop calls', false],
    ['  stop   texts ', 'stop texts', true],
    ['ÉTÉ', 'ete', true],
  ])('%j in %j: %s', (phrase, sentence, isFound) => {
    expect(finds(phrase, sentence)).toBe(isFound);
  });

  test('the longest of several readings is taken', () => {
    const pattern = compilePhrases(['stop|stop_all'], CLASSES, WORDS);
    expect(pattern && ' stop all '.match(pattern)).toEqual(['stop all ']);
  });
});

describe('a phrase where words are not parted', () => {
  test.each([
    ['停 短信', '请停短信', true],
    ['停 ~2 短信', '停发这短信', true],
    ['停 ~2 短信', '停发这些短信', false],
    ['^ 停', '停短信', true],
    ['^ 停', '请停', false],
    ['停_发*', '停发送', true],
    ['{sign} 停', '请停', true],
    ['停 $', '请停', true],
  ])('%j in %j: %s', (phrase, sentence, isFound) => {
    expect(finds(phrase, sentence, NONE)).toBe(isFound);
  });
});

test('accents count where they tell words apart', () => {
  const KEPT: Writing = { spacing: 'words', marks: 'kept' };
  expect(finds('dừng', 'dừng', KEPT)).toBe(true);
  expect(finds('dừng', 'dung', KEPT)).toBe(false);
  expect(finds('dừng', 'dung')).toBe(true);
});

test('no phrase is no expression, and several are one', () => {
  expect(compilePhrases([], CLASSES, WORDS)).toBeUndefined();
  const pattern = compilePhrases(['stop', 'end'], CLASSES, WORDS);
  expect(pattern && ' end stop '.replaceAll(pattern, '')).toBe(' ');
});

test.each(['{other}', '{nothing}', '!'])('%s names no word: a mistake in our own table', (phrase) => {
  expect(() => compilePhrases([phrase], CLASSES, WORDS)).toThrow(/^No word/);
});

test('what a phrase is made of', () => {
  const plain = { isStem: false, isTail: false, isEnd: false };
  expect(readPhrase('^ ~3 no_more|no_more? un* *ing $', CLASSES, WORDS)).toEqual([
    { kind: 'start' },
    { kind: 'gap', atMost: 3 },
    { kind: 'words', isOptional: true, alternatives: [{ ...plain, source: 'no more' }] },
    { kind: 'words', isOptional: false, alternatives: [{ ...plain, source: 'un', isStem: true }] },
    { kind: 'words', isOptional: false, alternatives: [{ ...plain, source: 'ing', isTail: true }] },
    { kind: 'words', isOptional: false, alternatives: [{ ...plain, source: '$', isEnd: true }] },
  ]);
});
