import { describe, expect, test } from 'vitest';
import { describeLanguage, splitList } from './keywords/language-words.ts';
import { BORROWED_CONTACT } from './keywords/suspicion.ts';
import { suspicionOf } from './suspicion.ts';
import { classify } from './classify.ts';

const of = (given: Partial<Parameters<typeof describeLanguage>[0]>, message: readonly string[] = []) =>
  suspicionOf(describeLanguage({ language: 'en', stop: '', ...given }), message);

test('a language without words for it raises no suspicion', () => {
  expect(of({ language: 'xx', stop: 'halt' }, ['text'])).toEqual({
    classes: {},
    plain: {},
    suspect: {},
    ordinary: '',
    care: [],
    contact: [],
  });
});

describe('a keyword tells of a stop inside a sentence', () => {
  test.each([
    ['quit', ['quit']],
    ['stop, unsubscribe', ['stop', 'unsubscribe']],
    ['стоп, хва', ['стоп', 'хва']],
    // three Latin letters are too short to tell
    ['end', []],
    ['ära', []],
  ])('%j: %j', (stop, telling) => {
    expect(of({ stop }).classes['halt']).toEqual(telling);
  });

  test('the strong ones do too', () => {
    expect(of({ stop: 'quit', strong: 'stop all' }).classes['halt']).toEqual(['quit', 'stop all']);
  });

  test.each([
    ...['ya no', 'no more', 'aus', 'alto', 'para', '结束', '結束', '停', 'se acabó', 'genug', 'wystarczy', 'nie chcę'],
    ...['chega', 'basta', 'assez', 'ase', 'sifi', 'bouke', 'fini', 'ayoko', 'ayaw ko', '退'],
  ])('%j is an everyday word there', (stop) => {
    expect(of({ stop }).classes['halt']).toEqual([]);
  });
});

describe('the words for messages', () => {
  const topics = { reminders: 'reminder, loose one', bills: 'bill', results: 'lab result' };
  const contactOf = (language: string) => of({ language, topics, classes: { loose: 'loose one' } }, ['memo']).contact;

  test('are those of the language, of a message, and of what is only ever sent', () => {
    expect(contactOf('de')).toEqual(expect.arrayContaining(['memo', 'reminder', 'bill']));
    expect(contactOf('de')).not.toContain('loose one');
    expect(contactOf('de')).not.toContain('lab result');
  });

  test('are borrowed where people mix two languages', () => {
    const borrowed = splitList(BORROWED_CONTACT);
    for (const language of ['en', 'es', 'fil']) expect(contactOf(language).slice(-borrowed.length)).toEqual(borrowed);
    expect(contactOf('de').at(-1)).toBe('bill');
  });

  test('are glued to a refusal in English alone, where the space bar was missed', () => {
    const glued = of({}, ['memo*', 'two words']).classes['glued'] ?? [];
    expect(glued).toContain('stopmemo*');
    expect(glued).toContain('nevercall*');
    expect(glued.filter((word) => word.includes(' '))).toEqual([]);
    expect(of({ language: 'de' }, ['memo']).classes['glued']).toEqual([]);
  });
});

test('where words are not parted a gap counts characters', () => {
  expect(of({ language: 'ja', spacing: 'none' }).suspect['refused-contact']).toBe(
    '{no} ~8 {contact}, {contact} ~6 {no}',
  );
  expect(of({ language: 'de' }).suspect['refused-contact']).toBe('{no} ~4 {contact}, {contact} ~3 {no}');
});

test.each([
  ['en', 'maybe stop', 'short-end'],
  ['ht', 'stop mesaj', 'ended-contact'],
  ['en', 'stoptextingme', 'run-together'],
])('in %s %j is suspect by %s', (language, text, name) => {
  expect(classify({ text, channel: 'SMS', languages: [language] })).toMatchObject({
    intent: 'UNSURE',
    why: `suspicion.${language}.${name}`,
  });
});
