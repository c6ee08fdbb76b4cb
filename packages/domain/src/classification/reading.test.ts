import { describe, expect, test } from 'vitest';
import { readText } from './reading.ts';

describe('sentences, and what stands between commas', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['Stop. Thanks, Mary', [['stop'], ['thanks', 'mary']]],
    ['stop!now?please…thanks;bye', [['stop'], ['now'], ['please'], ['thanks'], ['bye']]],
    ['stop\nnow\r\nplease\u2028thanks\u0085bye', [['stop'], ['now'], ['please'], ['thanks'], ['bye']]],
    ['停。好！吗？', [['停'], ['好'], ['吗']]],
    ['a؟b؛c·d', [['a'], ['b'], ['c'], ['d']]],
    ['हाँ। नहीं॥ बंद', [['हाँ'], ['नहीं'], ['बंद']]],
    ['at 3.50 stop', [['at', '3', '50', 'stop']]],
    ['bill no. 5.', [['bill', 'no'], ['5']]],
    ['...', []],
    ['stop!?! now', [['stop'], ['now']]],
  ])('%j', (text, sentences) => {
    expect(readText(text).sentences.map(({ words }) => words)).toEqual(sentences);
  });

  test.each([
    ',',
    '،',
    '、',
    ':',
    '(',
    ')',
    '[',
    '{',
    '<',
    '«',
    '»',
    '"',
    '“',
    '”',
    '„',
    '「',
    '』',
    '|',
    '/',
    '\\',
    '–',
    '—',
    '~',
    '•',
    ' - ',
    '--',
  ])('a%sb are two pieces of one sentence', (between) => {
    const [sentence, ...others] = readText(`ab${between}cd`).sentences;
    expect(others).toEqual([]);
    expect(sentence?.segments).toEqual([['ab'], ['cd']]);
    expect(sentence?.words).toEqual(['ab', 'cd']);
  });

  test.each(['-', "'", '_'])('ab%scd are two words of one piece', (between) => {
    expect(readText(`ab${between}cd`).sentences[0]?.segments).toEqual([['ab', 'cd']]);
  });
});

test.each([
  ['see https://example.org/stop?x=1 now', 'see now'],
  ['see http://example.org/stop now', 'see now'],
  ['see www.example.org/stop now', 'see now'],
  ['write to stop.now+1@mail.example.org today', 'write to today'],
  ['s t o p', 'stop'],
  ['S.T.O.P', 'stop'],
  ['s-t-o-p now', 'stop now'],
  ['s_t_o_p', 'stop'],
  ['s*t*o*p', 'stop'],
  ['a b', 'a b'],
  ['as t o p', 'as top'],
  ['1 s t o p', '1 stop'],
  ['STOP短信', 'stop 短信'],
  ['短信STOP', '短信 stop'],
  ['ストップ2', 'ストップ 2'],
  ['2중지', '2 중지'],
  ['1. stop, 2. now', '1 stop 2 now'],
])('%j has the words %j', (text, words) => {
  expect(readText(text).words).toBe(words);
});

test.each([
  ['> reply STOP\nyes', 'yes'],
  ['yes\n  > reply STOP', 'yes'],
  ['is 5 > 3 stop', 'is 5 3 stop'],
  // all of it quoted: then it is what was meant
  ['> stop', 'stop'],
  ['> stop\n \n', 'stop'],
])('what is quoted in %j does not count', (text, words) => {
  expect(readText(text).words).toBe(words);
});

test.each([
  ['why? stop', [true, false]],
  ['stop.', [false]],
  ['停吗？好', [true, false]],
  ['؟ لماذا', [false]],
])('of the sentences of %j these ask: %j', (text, asking) => {
  expect(readText(text).sentences.map(({ isQuestion }) => isQuestion)).toEqual(asking);
});

test('nothing between two commas is no piece', () => {
  expect(readText('stop,, , now 🛑🛑 please - -- --- then').sentences[0]?.segments).toEqual([
    ['stop'],
    ['now'],
    ['please'],
    ['then'],
  ]);
});

test('accents are kept beside the words without', () => {
  const [sentence] = readText('Đừng nhắn').sentences;
  expect(sentence).toEqual({
    words: ['dung', 'nhan'],
    marked: ['đừng', 'nhắn'],
    segments: [['dung', 'nhan']],
    isQuestion: false,
  });
});

test.each([
  ['For the last time STOP', ['stop']],
  ['STOP the SPAM now', ['stop', 'spam']],
  ['STOP NOW', []],
  ['is it OK', []],
  ['stop', []],
  ['Stop CALLING, mister', ['calling']],
  ['停止发送短信 please', []],
])('in %j these are shouted: %j', (text, shouted) => {
  expect([...readText(text).shouted]).toEqual(shouted);
});

test('of a very long text the beginning and the end are read', () => {
  expect(readText('xx '.repeat(10_000).slice(0, 20_000)).clipped).toBe(false);
  expect(readText('xx '.repeat(10_000).slice(0, 20_001)).clipped).toBe(true);
  const { words, sentences } = readText('aaa '.repeat(4_000) + 'middle '.repeat(1_000) + 'bbb '.repeat(1_000));
  expect(words).toBe([...Array<string>(4_000).fill('aaa'), ...Array<string>(1_000).fill('bbb')].join(' '));
  expect(sentences).toHaveLength(2);
});

test('a run without a space is read in pieces of 64', () => {
  const cut = readText('a'.repeat(130)).words.split(' ');
  expect(cut.map(({ length }) => length)).toEqual([64, 64, 2]);
  expect(readText('a'.repeat(64)).words).toHaveLength(64);
  expect(readText('a'.repeat(128)).words).toHaveLength(129);
});
