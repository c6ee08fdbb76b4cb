import { expect, test } from 'vitest';
import { isMisspelling, readLookalikes } from './misspelling.ts';

test.each(
  [
    ['stpo', 'stop'],
    ['sotp', 'stop'],
    ['stopp', 'stop'],
    ['sttop', 'stop'],
    ['stoop', 'stop'],
    ['atop', 'nothing'],
    ['dtop', 'stop'],
    ['stoo', 'stop'],
    ['unsubcribe', 'unsubscribe'],
    ['unsuscribe', 'unsubscribe'],
    ['unsubscibre', 'unsubscribe'],
    ['revok', 'revoke'],
  ].filter(([, keyword]) => keyword !== 'nothing'),
)('%s is a slip for %s', (word, keyword) => {
  expect(isMisspelling(word, keyword)).toBe(true);
});

test.each([
  ['step', 'stop'],
  ['shop', 'stop'],
  ['top', 'stop'],
  ['atop', 'stop'],
  ['quite', 'quit'],
  ['quiet', 'quit'],
  ['and', 'end'],
  ['sand', 'end'],
  ['subscribe', 'unsubscribe'],
  ['remote', 'remove'],
  ['stops', 'stop'],
  ['stxp', 'stop'],
])('%s is a word of its own, not %s', (word, keyword) => {
  expect(isMisspelling(word, keyword)).toBe(false);
});

test.each([
  ['st0p', 'stop'],
  ['5top', 'stop'],
  ['ѕтор', 'stop'],
  ['911', '911'],
])('%s is read as %s', (word, read) => {
  expect(readLookalikes(word)).toBe(read);
});
