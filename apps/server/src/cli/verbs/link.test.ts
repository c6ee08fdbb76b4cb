import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
