import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { followLinkKeyring } from './follow-link-keyring.ts';
import { type Keys, loadOrCreateKeys, saveKeys } from './keys-file.ts';
import { linkKeyring, revokeLinkKey, rotateLinkKey } from './link-keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-follow-keys-'));
const file = join(folder, 'keys.json');
const NOW = new Date('2026-01-01T00:00:00Z');
let keys: Keys;

beforeEach(() => {
  rmSync(file, { force: true });
  keys = loadOrCreateKeys(file, NOW);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const stateOfFirst = (ring: ReturnType<typeof linkKeyring>) =>
  [...ring.keys].find(([id]) => Number(id) === 1)?.[1].state;

test('a key revoked or rotated in the file counts for the next link', () => {
  const ring = followLinkKeyring(file, keys, vi.fn());
  expect(ring().signing).toBe(1);
  const rotated = rotateLinkKey(keys, NOW);
  saveKeys(file, rotated);
  expect(ring().signing).toBe(2);
  expect(stateOfFirst(ring())).toBe('verifying');
  saveKeys(file, revokeLinkKey(rotated, 1, NOW) ?? rotated);
  expect(stateOfFirst(ring())).toBe('revoked');
});

test('a file that is damaged or gone leaves the keys as they were, and is told once', () => {
  const onFailure = vi.fn();
  const ring = followLinkKeyring(file, keys, onFailure);
  writeFileSync(file, '{');
  expect(ring()).toEqual(linkKeyring(keys));
  ring();
  expect(onFailure).toHaveBeenCalledTimes(1);
  rmSync(file);
  expect(ring()).toEqual(linkKeyring(keys));
  expect(onFailure).toHaveBeenCalledTimes(2);
  saveKeys(file, rotateLinkKey(keys, NOW));
  expect(ring().signing).toBe(2);
});
