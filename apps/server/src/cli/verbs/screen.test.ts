import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stopAddress } from '@heed/use-cases/opt-out/stop-address';
import { registerPatient, TEST_SYSTEM, testAddress } from '@heed/use-cases/testing/register-patient';
import { type CommandLineInMemory, commandLineInMemory } from '../../testing/command-line-in-memory.ts';
import { addScreenVerb } from './screen.ts';

let line: CommandLineInMemory;
let out: string;
beforeEach(async () => {
  line = commandLineInMemory(addScreenVerb);
  await registerPatient(line.deps, { mrn: 'A-1', emails: ['ann@example.org'] });
  await registerPatient(line.deps, { mrn: 'B-2', emails: ['bob@example.org'] });
  await stopAddress(line.deps, {
    address: testAddress('bob@example.org'),
    scope: { types: { kind: 'all' }, channels: 'all' },
    wayIn: 'PUBLIC_FORM',
    evidence: 'form',
    notify: false,
    formId: 'f1',
  });
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((some) => {
    out += String(some);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  line.remove();
});

const CSV = `system,value,note\n${TEST_SYSTEM},A-1,"two\nlines"\n${TEST_SYSTEM},B-2,\n${TEST_SYSTEM},C-3,\n`;

test('a list comes back row by row with what was decided, and nothing of it goes to standard error', async () => {
  const file = line.file('list.csv', CSV);
  const { code, notes } = await line.run('screen', file, '--type', 'refill', '--channel', 'email');
  expect(out).toMatch(/^system,value,note,outcome,reason,notBefore\r?\n/);
  expect(out).toMatch(/A-1,"two\nlines",ALLOW,ALLOWED_BY_DEFAULT,/);
  expect(out).toMatch(/B-2,,DENY,ADDRESS_STOPPED/);
  expect(out).toMatch(/C-3,,DENY,UNKNOWN_RECIPIENT/);
  expect([code, notes]).toEqual([1, '1 may go out, 0 later, 2 not.']);
});

test('a list of JSON may name type and channel in each row; all may go: 0', async () => {
  const row = { system: TEST_SYSTEM, value: 'A-1', type: 'refill', channel: 'EMAIL', mine: 7 };
  const { code } = await line.run('screen', line.file('list.ndjson', `${JSON.stringify(row)}\n`));
  expect(JSON.parse(out)).toEqual({ ...row, outcome: 'ALLOW', reason: 'ALLOWED_BY_DEFAULT' });
  expect(code).toBe(0);
});

test.each([
  [['screen', 'nowhere.csv'], 'There is no such file.'],
  [['screen', 'list.csv', '--channel', 'pigeon'], '--channel must be EMAIL, SMS or VOICE.'],
])('%j is used wrongly: %s', async (argv, says) => {
  line.file('list.csv', CSV);
  expect(await line.run(...argv)).toMatchObject({ code: 2, notes: says });
  expect(out).toBe('');
});

test('a row with a mistake is not sent, an empty list is said to be one', async () => {
  const { code } = await line.run('screen', line.file('list.csv', CSV), '--type', 'nonsense', '--channel', 'EMAIL');
  expect(out).toContain('A-1,"two\nlines",DENY,UNKNOWN_TYPE,');
  expect(code).toBe(1);
  const empty = await line.run('screen', line.file('empty.csv', ''));
  expect(empty).toMatchObject({ code: 1 });
  expect(empty.notes).toMatch(/^The list is empty/);
});
