import { describe, expect, test } from 'vitest';
import { type Anchors, findAnchors, isAnchored, joinAnchors } from './anchors.ts';
import type { Writing } from './phrase.ts';

const WORDS: Writing = { spacing: 'words', marks: 'folded' };
const CLASSES = { many: ['abcdef', 'bcdefg', 'cdefgh'] };
const read = ({ words, stems, stemLengths, isAnything }: Anchors) => ({
  words: [...words],
  stems: [...stems],
  stemLengths,
  isAnything,
});
const of = (given: Partial<ReturnType<typeof read>> = {}) => ({
  words: [],
  stems: [],
  stemLengths: [],
  isAnything: false,
  ...given,
});

describe('a sentence must hold one of the words of the rarest part', () => {
  test.each<[readonly string[], Partial<ReturnType<typeof read>>]>([
    [['stop messages now'], { words: ['messages'] }],
    [['stop', 'unsubscribe me'], { words: ['stop', 'unsubscribe'] }],
    [['no end|messages more'], { words: ['more'] }],
    [['{many} abcdef'], { words: ['abcdef'] }],
    [['{many}'], { words: ['abcdef', 'bcdefg', 'cdefgh'] }],
    [['unsub* me'], { stems: ['unsub'], stemLengths: [5] }],
    [['unsub*|abcdef* me', 'messag*'], { stems: ['unsub', 'abcdef', 'messag'], stemLengths: [5, 6] }],
    [['take_off* me'], { words: ['take'] }],
    [['^ ~2 stop unsubscribe? $'], { words: ['stop'] }],
    [['stop *ations'], { words: ['stop'] }],
    [['stop|$'], { isAnything: true }],
    [['unsubscribe?'], { isAnything: true }],
    [['stop', '~2'], { words: ['stop'], isAnything: true }],
  ])('of %j', (phrases, anchors) => {
    expect(read(findAnchors(phrases, CLASSES, WORDS))).toEqual(of(anchors));
  });

  test('where words are not parted anything may hold it', () => {
    expect(read(findAnchors(['停'], CLASSES, { ...WORDS, spacing: 'none' }))).toEqual(of({ isAnything: true }));
  });
});

const stop = findAnchors(['stop', 'unsub*'], CLASSES, WORDS);
const end = findAnchors(['end', 'message*'], CLASSES, WORDS);

test('together they hold what any of them holds', () => {
  expect(read(joinAnchors([stop, end]))).toEqual(
    of({ words: ['stop', 'end'], stems: ['unsub', 'message'], stemLengths: [5, 7] }),
  );
  expect(joinAnchors([stop, findAnchors(['~2'], CLASSES, WORDS)]).isAnything).toBe(true);
});

test.each([
  [['please', 'stop'], true],
  [['unsubscribing'], true],
  [['unsu'], false],
  [['stopping'], false],
  [[], false],
])('%j may hold a request to stop: %s', (words, isOne) => {
  expect(isAnchored(stop, words)).toBe(isOne);
  expect(isAnchored(findAnchors(['$'], CLASSES, WORDS), words)).toBe(true);
});
