import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@heed/persistence/testing/test-database';
import { loadOrCreateKeys, type Keys } from '../../keys/keys-file.ts';
import { vaultKeysOf } from '../../keys/vault-keys.ts';
import type { App } from '../../serve/open-app.ts';
import { routinesOf } from '../../serve/routines.ts';
import type { CommandContext } from '../command-context.ts';
import type { Terminal } from '../terminal.ts';
import { addKeysVerb } from './keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-keys-'));
const file = join(folder, 'keys.json');
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const keysNow = () => loadOrCreateKeys(file, new Date());
/** Opens the database with keys, as a process that starts does. */
const start = (keys: Keys) => database.openAnother({ vaultKeys: vaultKeysOf(keys) });
const seal = async (keys: Keys, value: string) => {
  const { ledger } = await start(keys);
  const result = await ledger.write({ recipients: [], addresses: [] }, (tx) => tx.seal('note', value));
  if (result.kind !== 'written') throw new Error('It was written.');
  return result.value;
};
const opened = async (keys: Keys, id: Awaited<ReturnType<typeof seal>>) =>
  (await (await start(keys)).vault.open([id])).get(id);

async function heed(...argv: readonly string[]) {
  const answers: Readonly<Record<string, unknown>>[] = [];
  const terminal = {
    answer: (row: Readonly<Record<string, unknown>>) => void answers.push(row),
  } as unknown as Terminal;
  const context = {
    config: { keysFile: file },
    withApp: async (work: (app: App, to: Terminal) => Promise<number>) =>
      work({ persistence: await start(keysNow()) } as unknown as App, terminal),
    withoutApp: (work: (to: Terminal) => number) => Promise.resolve(work(terminal)),
  } as unknown as CommandContext;
  const program = new Command('heed').exitOverride();
  addKeysVerb(program, context);
  await program.parseAsync(['node', 'heed', 'keys', ...argv]);
  return answers;
}

test('after a rotation values are sealed anew, the old key is retired, and a copy of it opens nothing', async () => {
  const old = keysNow();
  const id = await seal(old, 'as it was');
  expect(await heed('rotate')).toEqual([{ signing: 2, sealing: 2 }]);
  expect(await opened(keysNow(), id)).toBe('as it was');
  expect(await heed('reseal')).toEqual([{ resealed: 1 }]);
  expect(Object.keys(keysNow().vault.encryption)).toEqual(['1', '2']);
  expect(await heed('reseal', '--retire')).toEqual([{ resealed: 0 }, { retired: [1] }]);
  expect(Object.keys(keysNow().vault.encryption)).toEqual(['2']);
  expect(keysNow().vault.index).toBe(old.vault.index);
  expect(await opened(keysNow(), id)).toBe('as it was');
  await expect(opened(old, id)).rejects.toThrow('no encryption key of version 2');
});

test('a worker seals them anew by night; one that was not started again since the rotation leaves them', async () => {
  const before = keysNow();
  const id = await seal(before, 'by night');
  await heed('rotate');
  const worker = async (keys: Keys) =>
    routinesOf({
      config: { demo: false },
      persistence: await start(keys),
      log: { info: () => undefined },
    } as unknown as App)['reseal-values']();
  await worker(before);
  expect(await opened(before, id)).toBe('by night');
  await worker(keysNow());
  await expect(opened(before, id)).rejects.toThrow('no encryption key of version 3');
  await worker(before).catch(() => undefined);
  expect(await opened(keysNow(), id)).toBe('by night');
});
