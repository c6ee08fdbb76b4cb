import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadOrCreateKeys, saveKeys } from './keys-file.ts';
import { linkKeyring, revokeLinkKey, rotateLinkKey } from './link-keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-keys-'));
const file = join(folder, 'keys.json');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const FIRST_DAY = new Date('2026-01-01T00:00:00Z');
const LATER = new Date('2026-03-01T00:00:00Z');
const keys = loadOrCreateKeys(file, FIRST_DAY);

test("the keys file is its owner's alone, and stays the same", () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(loadOrCreateKeys(file, LATER)).toEqual(keys);
});

test('after a rotation the new key signs and the old one still verifies', () => {
  const rotated = rotateLinkKey(keys, LATER);
  expect(rotated.links.signing).toBe(2);
  expect(rotated.links.keys['1']).toEqual({ ...keys.links.keys['1'], state: 'verifying', since: LATER.toISOString() });
  saveKeys(file, rotated);
  expect(linkKeyring(loadOrCreateKeys(file, LATER)).signing).toBe(2);
});

test('revoking the key that signs makes a new one sign; an unknown key is told apart', () => {
  const revoked = revokeLinkKey(keys, 1, LATER);
  expect(revoked?.links.signing).toBe(2);
  expect(revoked?.links.keys['1']?.state).toBe('revoked');
  expect(revokeLinkKey(keys, 7, LATER)).toBeUndefined();
  expect(revokeLinkKey(keys, 0, LATER)).toBeUndefined();
});
