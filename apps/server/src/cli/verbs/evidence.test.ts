import { afterEach, beforeEach, expect, test } from 'vitest';
import { registerPatient, TEST_SYSTEM } from '@heed/use-cases/testing/register-patient';
import { type CommandLineInMemory, commandLineInMemory } from '../../testing/command-line-in-memory.ts';
import { addEvidenceVerb } from './evidence.ts';

let line: CommandLineInMemory;
beforeEach(async () => {
  line = commandLineInMemory(addEvidenceVerb);
  await registerPatient(line.deps, { mrn: 'A-1', emails: ['ann@example.org'] });
});
afterEach(() => {
  line.remove();
});

test('the evidence goes to standard output, and nothing of a patient to standard error', async () => {
  const { code, rows, notes } = await line.run('evidence', 'export', '--recipient', `${TEST_SYSTEM}|A-1`);
  expect(code).toBe(0);
  expect(rows).toMatchObject([
    { position: expect.any(Number) as number, entry: { event: { kind: 'recipient-registered' } } },
  ]);
  expect(JSON.stringify(rows)).toContain('ann@example.org');
  expect(notes).toMatch(/^1 entries\./);
  expect(notes).not.toMatch(/ann|A-1/);
});

test('somebody who is not known has none', async () => {
  expect((await line.run('evidence', 'export', '--recipient', `${TEST_SYSTEM}|B-2`)).code).toBe(1);
  expect((await line.run('evidence', 'export', '--recipient', 'nonsense')).code).toBe(2);
});
