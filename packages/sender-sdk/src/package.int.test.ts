import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const here = join(import.meta.dirname, '..');
const tsc = join(here, '../../node_modules/typescript/bin/tsc');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-sdk-'));
  const installed = join(folder, 'node_modules/@heed/sender-sdk');
  mkdirSync(dirname(installed), { recursive: true });
  execFileSync(process.execPath, [tsc, '-p', join(here, 'tsconfig.build.json'), '--outDir', join(installed, 'dist')]);
  const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as { publishConfig: object };
  writeFileSync(join(installed, 'package.json'), JSON.stringify({ ...manifest, ...manifest.publishConfig }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what is packed is found by its name, by Node.js and by TypeScript, without anything of ours', () => {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'sender.ts'),
    `import { createHeedClient, type Decision, HeedError, openSnapshot } from '@heed/sender-sdk';
const heed = createHeedClient({ url: 'http://127.0.0.1:1', credential: 'key' });
const decided: Decision | string = await heed
  .decide({ address: 'a@example.org', type: 'bill', channel: 'EMAIL' })
  .catch((failure: unknown) => (failure instanceof HeedError ? failure.code : 'other'));
console.log(decided, typeof openSnapshot);
`,
  );
  const compilerOptions = { module: 'NodeNext', target: 'ES2022', lib: ['ES2022', 'DOM'], strict: true, types: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['sender.ts'] }));
  execFileSync(process.execPath, [tsc, '-p', folder]);
  const said = execFileSync(process.execPath, ['sender.js'], { cwd: folder, encoding: 'utf8' });
  expect(said).toBe('UNREACHABLE function\n');
});
