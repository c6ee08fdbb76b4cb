import { expect, test } from 'vitest';
import { mayBeIn } from './same-language.ts';

test.each([
  // English has most of its small words here, French fewer than half as many
  ['en', 'the bill is on the table and you', true],
  ['fr', 'the bill is on the table and you', false],
  ['fr', 'je ne veux pas de ces messages', true],
  ['en', 'je ne veux pas de ces messages', false],
  // no small word of any language
  ['fr', 'xyzzy', true],
  ['en', 'не пишите', true],
  // one word in Latin letters is enough to tell
  ['fr', 'не пишите the and you', false],
  ['fr', 'the and you 4411', false],
  // a language without small words of its own
  ['xx', 'the bill is on the table', true],
])('%s may be the language of %j: %s', (language, text, may) => {
  expect(mayBeIn(language, text.split(' '))).toBe(may);
});
