import { describe, expect, test } from 'vitest';
import { describeLanguage } from './keywords/language-words.ts';
import { collectVocabulary, findKeyword, stripCourtesy } from './whole-message.ts';

const ONE = describeLanguage({
  language: 'one',
  stop: 'halt, tama na, shared stop',
  start: 'begin, both',
  help: 'both, aid',
  unsure: 'hm',
  courtesy: 'please, thank you, a lot, na, po, thank you so much indeed',
});
const TWO = describeLanguage({
  language: 'two',
  stop: 'HÁLT, tama',
  strong: 'shared stop',
  yes: 'begin, si',
  cancel: 'aid',
});
const vocabulary = collectVocabulary([ONE, TWO]);
const { courtesy } = vocabulary;
const words = (text: string) => text.split(' ').filter((word) => word !== '');

describe('of a word that several kinds or languages have', () => {
  test.each([
    ['halt', 'stop', 'one', 'halt'],
    ['tama na', 'stop', 'one', 'tama-na'],
    ['shared stop', 'strong', 'two', 'shared-stop'],
    ['both', 'help', 'one', 'both'],
    ['aid', 'cancel', 'two', 'aid'],
    ['begin', 'start', 'one', 'begin'],
    ['si', 'yes', 'two', 'si'],
    ['hm', 'unsure', 'one', 'hm'],
  ])('%s is a %s of language %s', (word, kind, language, name) => {
    expect(vocabulary.keywords.get(word)).toEqual({ kind, language, name });
  });

  test('another word is none', () => {
    expect(vocabulary.keywords.get('please')).toBeUndefined();
  });
});

describe('courtesy is taken off both ends', () => {
  test.each([
    ['halt', 'halt'],
    ['please halt', 'halt'],
    ['halt thank you a lot', 'halt'],
    ['please please halt po', 'halt'],
    ['thank you so much indeed halt', 'halt'],
    ['halt thank you so much indeed', 'halt'],
    ['halt please now', 'halt please now'],
    ['halt halt halt', 'halt'],
    ['please halt halt', 'halt'],
    ['halt stop halt', 'halt stop halt'],
    ['please thank you', ''],
    ['thank halt', 'thank halt'],
    ['', ''],
    [`please ${'halt '.repeat(39)}`, 'halt'],
    [`please ${'halt '.repeat(40)}`, `please ${'halt '.repeat(40)}`],
  ])('%j: %j is left', (text, left) => {
    expect(stripCourtesy(words(text), courtesy).join(' ')).toBe(left.trim());
  });
});

test.each([
  ['tama na po', 'tama-na'],
  ['po tama na', 'tama-na'],
  ['please tama', 'tama'],
  ['thank you halt a lot', 'halt'],
  ['halt halt', 'halt'],
  ['please begin', 'begin'],
  ['halt now', undefined],
  ['please', undefined],
])('in %j the keyword is %j', (text, name) => {
  expect(findKeyword(words(text), vocabulary)?.name).toBe(name);
});
