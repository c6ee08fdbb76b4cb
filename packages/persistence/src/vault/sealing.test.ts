import { expect, test } from 'vitest';
import { keyedHash, openValue, sealValue } from './sealing.ts';

const keys = { current: 1, encryption: new Map([[1, Buffer.alloc(32, 1)]]), index: Buffer.alloc(32, 2) };

test('a value sealed twice looks different each time and opens the same', () => {
  const [one, other] = [sealValue(keys, 'id', 'note', 'text'), sealValue(keys, 'id', 'note', 'text')];
  expect(one.ciphertext.equals(other.ciphertext)).toBe(false);
  expect([openValue(keys, one), openValue(keys, other)]).toEqual(['text', 'text']);
});

test('an empty value is a value', () => {
  expect(openValue(keys, sealValue(keys, 'id', 'note', ''))).toBe('');
});

test('keyed hashes of other parts, or under another key, are other hashes', () => {
  const hashes = [
    keyedHash(keys, ['a', 'b']),
    keyedHash(keys, ['a,b']),
    keyedHash(keys, ['a', 'b', '']),
    keyedHash({ ...keys, index: Buffer.alloc(32, 3) }, ['a', 'b']),
  ];
  expect(new Set(hashes).size).toBe(4);
});
