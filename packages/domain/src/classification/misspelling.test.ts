import { expect, test } from 'vitest';
import { isMisspelling, isStretched, readLookalikes } from './misspelling.ts';

test.each([
  ['stpo', 'stop'],
  ['sotp', 'stop'],
  ['stopp', 'stop'],
  ['sttop', 'stop'],
  ['stoop', 'stop'],
  ['dtop', 'stop'],
  ['stoo', 'stop'],
  ['unsubcribe', 'unsubscribe'],
  ['unsuscribe', 'unsubscribe'],
  ['unsubscibre', 'unsubscribe'],
  ['revok', 'revoke'],
  ['stop', 'stop'],
  ['ssttoopp', 'stop'],
  ['revoek', 'revoke'],
  ['unsubscribee', 'unsubscribe'],
  ['nsubscrib', 'unsubscribe'],
  ['sto', 'stoo'],
  ['stopl', 'stop'],
  ['dstop', 'stop'],
  ['sdtop', 'stop'],
  ['ab'.repeat(17), 'ab'.repeat(17)],
])('%s is a slip for %s', (word, keyword) => {
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
  ['strop', 'stop'],
  ['removed', 'remove'],
  ['remover', 'remove'],
  ['removes', 'remove'],
  ['revoked', 'revoke'],
  ['evoke', 'revoke'],
  ['stpox', 'stop'],
  ['post', 'stop'],
  ['tsopp', 'stop'],
  ['mstop', 'stop'],
  ['stopxx', 'stop'],
  ['ed', 'edge'],
  ['ned', 'end'],
  ['rebuke', 'revoke'],
  ['reoxke', 'revoke'],
  ['rexvke', 'revoke'],
  ['drop', 'stop'],
  ['hstop', 'stop'],
  ['unsubscr', 'unsubscribe'],
  ['nusbcsribe', 'unsubscribe'],
  ['a'.repeat(35), 'a'.repeat(34)],
])('%s is a word of its own, not %s', (word, keyword) => {
  expect(isMisspelling(word, keyword)).toBe(false);
});

test.each([
  ['стооооп', 'стоп'],
  ['stoppp', 'stop'],
  ['altoo', 'alto'],
  ['bastaa', 'basta'],
  [`st${'o'.repeat(31)}p`, 'stop'],
])('%s is %s with a letter held down', (word, keyword) => {
  expect(isStretched(word, keyword)).toBe(true);
});

test.each([
  ['stoop', 'stop'],
  ['stop', 'stop'],
  ['endd', 'end'],
  ['ennnd', 'end'],
  ['stooop', 'step'],
  [`st${'o'.repeat(32)}p`, 'stop'],
])('%s is not %s with a letter held down', (word, keyword) => {
  expect(isStretched(word, keyword)).toBe(false);
});

test.each([
  ['st0p', 'stop'],
  ['st0p1', 'stopi'],
  ['5top', 'stop'],
  ['ѕтор', 'stop'],
  ['911', '911'],
])('%s is read as %s', (word, read) => {
  expect(readLookalikes(word)).toBe(read);
});

/** The keys that lie side by side. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SIDE_BY_SIDE = ROWS.flatMap((row) => [...row].slice(1).map((key, index) => [row[index] ?? '', key] as const));
const FAR_APART = [
  ['q', 'p'],
  ['q', 'm'],
  ['l', 'z'],
] as const;

test.each(SIDE_BY_SIDE)('%s and %s lie side by side: either is hit for the other', (one, other) => {
  for (const [hit, meant] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(isMisspelling(`1${hit}23`, `1${meant}23`)).toBe(true);
    expect(isMisspelling(`1${hit}${meant}23`, `1${meant}23`)).toBe(true);
  }
});

test.each(FAR_APART)('%s is not hit for %s', (hit, meant) => {
  expect(isMisspelling(`1${hit}23`, `1${meant}23`)).toBe(false);
});

test('letters and digits that look like Latin ones are read as those', () => {
  const read = (letters: string) => [...letters].map((letter) => readLookalikes(`${letter}z`)[0]).join('');
  expect(read('013457')).toBe('oieast');
  expect(read('авсенкморѕтухіп')).toBe('abcehkmopstyxin');
  expect(read('αεικνορτυχ')).toBe('aeiknoptux');
  expect(read('stop26')).toBe('stop26');
});
