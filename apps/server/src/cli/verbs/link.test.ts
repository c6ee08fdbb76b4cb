import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readQr } from '@heed/signed-links/testing/read-qr';
import { registerPatient, TEST_SYSTEM } from '@heed/use-cases/testing/register-patient';
import { type CommandLineInMemory, commandLineInMemory } from '../../testing/command-line-in-memory.ts';
import { addLinkVerb } from './link.ts';

let line: CommandLineInMemory;
beforeEach(async () => {
  line = commandLineInMemory(addLinkVerb);
  await registerPatient(line.deps, { mrn: 'A-1' });
});
afterEach(() => {
  line.remove();
});

const print = (file: string) =>
  line.run('link', 'create', '--recipient', `${TEST_SYSTEM}|A-1`, '--purpose', 'paper', '--qr', file);

test('a printed link needs no address on file, and its code holds that very link', async () => {
  const file = join(line.folder, 'code.svg');
  const { code, rows } = await print('code.svg');
  expect(code).toBe(0);
  const [, side = '0', path = ''] = /viewBox="0 0 (\d+) \1".* d="(M[^"]+)"/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(readQr(Number(side), path)).toBe(rows[0]?.['url']);
});

test('it is written over nothing, and to nowhere that is not there', async () => {
  line.file('there.svg', 'a sheet of somebody else');
  expect(await print('there.svg')).toMatchObject({
    code: 2,
    notes: expect.stringContaining('is there already') as string,
  });
  expect(readFileSync(join(line.folder, 'there.svg'), 'utf8')).toBe('a sheet of somebody else');
  const nowhere = join(tmpdir(), 'heed-no-such-folder', 'code.svg');
  expect(await print(nowhere)).toMatchObject({
    code: 2,
    notes: expect.stringContaining('cannot be written') as string,
  });
});

describe('revoking', () => {
  const ref = `${TEST_SYSTEM}|A-1`;
  const make = async () => {
    const [made] = (await line.run('link', 'create', '--recipient', ref, '--purpose', 'paper')).rows;
    return { url: String(made?.['url']), fingerprint: String(made?.['fingerprint']) };
  };
  const kindOf = async (url: string) => (await line.deps.links.open(url.slice(url.lastIndexOf('/') + 1))).kind;

  test('one link leaves the others, however it is named', async () => {
    const [one, two, three] = [await make(), await make(), await make()];
    expect((await line.run('link', 'revoke', '--link', one.url)).code).toBe(0);
    expect((await line.run('link', 'revoke', '--recipient', ref, '--fingerprint', two.fingerprint)).code).toBe(0);
    expect([await kindOf(one.url), await kindOf(two.url), await kindOf(three.url)]).toEqual([
      'superseded',
      'superseded',
      'live',
    ]);
    const again = await line.run('link', 'revoke', '--link', one.url);
    expect(again).toMatchObject({ code: 0, rows: [{ kind: 'revoked-before' }] });
  });

  test('all that were sent to a person', async () => {
    const one = await make();
    line.deps.clock.advance(1000);
    expect((await line.run('link', 'revoke', '--recipient', ref)).code).toBe(0);
    expect(await kindOf(one.url)).toBe('superseded');
    expect(await kindOf((await make()).url)).toBe('live');
  });

  test.each([
    [['--recipient', `${TEST_SYSTEM}|nobody`], 1],
    [['--link', 'https://heed.example/p/nonsense'], 1],
    [[], 2],
    [['--recipient', ref, '--link', 'https://heed.example/p/x'], 2],
    [['--recipient', ref, '--fingerprint', 'short'], 2],
    [['--link', 'https://heed.example/p/x', '--fingerprint', 'a'.repeat(24)], 2],
  ] as const)('link revoke %j ends with %d', async (options, code) => {
    expect((await line.run('link', 'revoke', ...options)).code).toBe(code);
  });
});
