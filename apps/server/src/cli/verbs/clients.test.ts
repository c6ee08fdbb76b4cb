import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { inMemoryDeps, type InMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import type { App } from '../../serve/open-app.ts';
import type { CommandContext } from '../command-context.ts';
import { UsageError, type Terminal } from '../terminal.ts';
import { addClientsVerb } from './clients.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-clients-'));
let deps: InMemoryDeps;
beforeEach(() => {
  deps = inMemoryDeps();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });
const p384 = ec('P-384');
const rsa = (modulusLength: number) =>
  generateKeyPairSync('rsa', { modulusLength }).publicKey.export({ format: 'jwk' });
const key = { ...p384.publicKey.export({ format: 'jwk' }), kid: 'key-1' };

function fileOf(content: unknown): string {
  writeFileSync(join(folder, 'keys.json'), typeof content === 'string' ? content : JSON.stringify(content));
  return 'keys.json';
}

async function create(...options: readonly string[]) {
  const answers: Readonly<Record<string, unknown>>[] = [];
  const terminal = {
    answer: (row: Readonly<Record<string, unknown>>) => void answers.push(row),
  } as unknown as Terminal;
  const context = {
    folder,
    withApp: (work: (app: App, to: Terminal) => Promise<number>) => work({ deps } as unknown as App, terminal),
  } as unknown as CommandContext;
  const program = new Command('heed').exitOverride();
  addClientsVerb(program, context);
  await program.parseAsync(['node', 'heed', 'clients', 'create', '--name', 'Biller', ...options]);
  return answers[0] ?? {};
}

test('a client may be bound to types', async () => {
  const { id } = await create('--scopes', 'decide, notice', '--types', 'bill, refill');
  expect(await deps.clients.byId(String(id))).toMatchObject({
    name: 'Biller',
    scopes: ['decide', 'notice'],
    types: ['bill', 'refill'],
  });
});

test('without types it may ask about all', async () => {
  const { id } = await create();
  expect(await deps.clients.byId(String(id))).not.toHaveProperty('types');
});

test.each([
  ['of P-384', key],
  ['of RSA with 2048 bits', { ...rsa(2048), kid: 'key-1' }],
])('a client may have a public key %s', async (_, one) => {
  const { id, keys } = await create('--jwks', fileOf({ keys: [one] }));
  expect(keys).toEqual(['key-1']);
  expect((await deps.clients.byId(String(id)))?.jwks).toEqual({ keys: [one] });
});

test.each<[string, readonly string[], RegExp]>([
  ['a type that the catalogue does not have', ['--types', 'bill,nope'], /no type nope/],
  ['a scope that there is not', ['--scopes', 'everything'], /Unknown scope/],
  ['a file that is not there', ['--jwks', 'nowhere.json'], /cannot be read/],
])('%s is refused', async (_, options, message) => {
  await expect(create(...options)).rejects.toThrow(message);
  await expect(create(...options)).rejects.toThrow(UsageError);
  expect(await deps.clients.list()).toEqual([]);
});

test.each<[string, unknown, RegExp]>([
  ['what is not JSON', '{', /JWK set/],
  ['a key by itself', key, /JWK set/],
  ['no keys', { keys: [] }, /JWK set/],
  ['a key without a name', { keys: [{ ...key, kid: undefined }] }, /JWK set/],
  ['two keys of one name', { keys: [key, key] }, /kid of its own/],
  ['a private key', { keys: [{ ...p384.privateKey.export({ format: 'jwk' }), kid: 'key-1' }] }, /private key/],
  ['a key of another curve', { keys: [{ ...ec('P-256').publicKey.export({ format: 'jwk' }), kid: 'a' }] }, /P-384/],
  ['a short RSA key', { keys: [{ ...rsa(1024), kid: 'a' }] }, /2048/],
  ['a point that is not on the curve', { keys: [{ ...key, y: key.x }] }, /not a public key/],
])('%s is refused, and not repeated', async (_, content, message) => {
  const refused = await create('--jwks', fileOf(content)).catch((failure: unknown) => failure);
  expect(refused).toBeInstanceOf(UsageError);
  expect((refused as Error).message).toMatch(message);
  expect((refused as Error).message).not.toContain(String(key.x));
  expect(await deps.clients.list()).toEqual([]);
});
