import { expect, test } from 'vitest';
import { compileGrammars } from './grammar.ts';
import { describeLanguage } from './keywords/language-words.ts';

const words = describeLanguage({
  language: 'xx',
  stop: 'halt',
  classes: { message: 'memo, short note' },
  stopPhrases: { plain: 'halt {message}', none: '' },
  unsurePhrases: { doubt: 'perhaps {object}' },
  changePhrases: { other: 'another {topic}' },
  keepPhrases: 'only {topic}',
  softeners: { now: 'today' },
  guards: 'never halt',
  care: 'sore throat',
  topics: { bills: 'bill, electric bill', surveys: '' },
  channels: { SMS: 'text' },
  allContact: 'all',
  contrast: 'but',
});
const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);
const [grammar, ...others] = compileGrammars(words);
if (grammar === undefined) throw new Error('No grammar.');
const finds = (pattern: RegExp | undefined, text: string) => pattern !== undefined && ` ${text} `.search(pattern) >= 0;

test('each phrase is a rule with the name of its kind, its language and its own', () => {
  expect(ids(grammar.stop)).toEqual(['phrase.xx.plain']);
  expect(ids(grammar.unsure)).toEqual(['unsure.xx.doubt']);
  expect(ids(grammar.change)).toEqual(['change.xx.other']);
  expect(ids(grammar.keep)).toEqual(['phrase.xx.keep-only']);
  expect(ids(grammar.softeners)).toEqual(['softener.xx.now']);
  expect(ids(grammar.forPerson)).toEqual([]);
});

test('a phrase finds messages, kinds, or either', () => {
  expect(finds(grammar.stop[0]?.pattern, 'halt short note')).toBe(true);
  expect(finds(grammar.stop[0]?.pattern, 'halt bill')).toBe(false);
  expect(finds(grammar.unsure[0]?.pattern, 'perhaps memo')).toBe(true);
  expect(finds(grammar.unsure[0]?.pattern, 'perhaps electric bill')).toBe(true);
  expect(finds(grammar.change[0]?.pattern, 'another bill')).toBe(true);
  expect(finds(grammar.change[0]?.pattern, 'another memo')).toBe(false);
});

test('what guards and what is care are taken out alike', () => {
  expect(finds(grammar.guards, 'never halt')).toBe(true);
  expect(finds(grammar.guards, 'sore throat')).toBe(true);
  expect(finds(grammar.guards, 'halt')).toBe(false);
});

test('kinds and channels without words are none', () => {
  expect(grammar.topics.map(([topic]) => topic)).toEqual(['bills']);
  expect(grammar.channels.map(([channel]) => channel)).toEqual(['SMS']);
  const [empty] = compileGrammars(describeLanguage({ language: 'xx', stop: 'halt' }));
  expect(empty).toMatchObject({ guards: undefined, allContact: undefined, contrast: undefined, stop: [], topics: [] });
});

test('one grammar reads with accents and without, two where accents count', () => {
  expect(grammar.marks).toBe('any');
  expect(others).toEqual([]);
  const both = compileGrammars({ ...words, tonal: true, stopPhrases: { plain: 'hált' } });
  expect(both.map(({ marks }) => marks)).toEqual(['kept', 'folded']);
  expect(both.map(({ stop }) => finds(stop[0]?.pattern, 'hált'))).toEqual([true, false]);
  expect(both.map(({ stop }) => finds(stop[0]?.pattern, 'halt'))).toEqual([false, true]);
  const [plain] = compileGrammars({ ...words, stopPhrases: { plain: 'hált' } });
  expect(finds(plain?.stop[0]?.pattern, 'halt')).toBe(true);
});

test('the words for several rules in a language that has two wishes and suspicions', () => {
  const english = compileGrammars(describeLanguage({ language: 'en', stop: 'quit', classes: { message: 'text' } }))[0];
  expect(ids(english?.forPerson ?? [])).toEqual(['unsure.en.other-person', 'unsure.en.two-wishes']);
  expect(ids(english?.softeners ?? [])).toEqual(['softener.en.other-person', 'softener.en.two-wishes']);
  expect(ids(english?.suspicion.rules ?? [])).toContain('suspicion.en.short-end');
});
