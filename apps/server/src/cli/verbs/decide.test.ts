import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordStatements } from '@heed/use-cases/statement/record-statements';
import { registerPatient, TEST_SYSTEM } from '@heed/use-cases/testing/register-patient';
import { addMilliseconds, formatInstant } from '@heed/domain/time/instant';
import { type CommandLineInMemory, commandLineInMemory } from '../../testing/command-line-in-memory.ts';
import { addDecideVerb } from './decide.ts';

let line: CommandLineInMemory;
beforeEach(async () => {
  line = commandLineInMemory(addDecideVerb);
  await registerPatient(line.deps, { mrn: 'A-1', emails: ['ann@example.org'] });
});
afterEach(() => {
  line.remove();
});

const HOUR_MS = 3_600_000;
const decide = (...more: readonly string[]) =>
  line.run('decide', '--recipient', `${TEST_SYSTEM}|A-1`, '--type', 'refill', '--channel', 'email', ...more);

async function pauseForAnHour(): Promise<string> {
  const from = line.deps.clock.now();
  const until = addMilliseconds(from, HOUR_MS);
  const ref = {
    kind: 'external',
    system: TEST_SYSTEM,
    valueKey: line.deps.vault.identifierKey(TEST_SYSTEM, 'A-1'),
  } as const;
  await recordStatements(line.deps, {
    actor: { kind: 'operator' },
    speaker: { kind: 'patient' },
    wayIn: 'STAFF',
    statements: [
      {
        idempotencyKey: 'p1',
        subject: { kind: 'recipient', ref },
        scope: { types: { kind: 'all' }, channels: 'all' },
        word: { kind: 'pause', from, until },
      },
    ],
  });
  return formatInstant(until);
}

test('the answer tells reason, source, where to send and how long it is good; times are RFC 3339', async () => {
  const { code, rows, text } = await decide();
  expect(code).toBe(0);
  expect(rows).toMatchObject([
    { outcome: 'ALLOW', reason: 'ALLOWED_BY_DEFAULT', validUntil: '2026-11-25T18:00:00.000Z', detail: 'full' },
  ]);
  expect(rows[0]?.['source']).toMatch(/45 CFR/);
  expect(text).toMatch(/^ALLOW ALLOWED_BY_DEFAULT: /);
  expect(text).toMatch(/contact point .+, detail full/);
  expect(text).toMatch(/good until {4}2026-11-25T18:00:00\.000Z, as of ledger position \d+/);
  expect(text).not.toMatch(/rule \d/);
});

test('a deferral tells until when, and the statement behind it', async () => {
  const until = await pauseForAnHour();
  const { code, rows, text } = await decide();
  expect(code).toBe(1);
  expect(rows).toMatchObject([{ outcome: 'DEFER', reason: 'PAUSED', notBefore: until, validUntil: until }]);
  expect(text).toContain(`not before    ${until}`);
  expect(text).toMatch(/statement {5}\S+/);
});

test('--explain prints every rule that was tried, the deciding one last', async () => {
  const { text } = await decide('--explain');
  const rules = text.split('\n').filter((one) => one.startsWith('  rule '));
  expect(rules[0]).toMatch(/rule 1 {3}/);
  expect(rules.at(-1)).toMatch(/rule 15 → /);
});

test('--at in the past answers as it was then', async () => {
  const before = formatInstant(line.deps.clock.now());
  line.deps.clock.advance(2 * HOUR_MS);
  await pauseForAnHour();
  expect((await decide('--at', before)).rows).toMatchObject([{ outcome: 'ALLOW' }]);
  expect((await decide()).rows).toMatchObject([{ outcome: 'DEFER' }]);
});

test.each([
  [['--at', '2026-13-01T00:00:00Z'], '--at must be an RFC 3339 time, for example 2026-11-24T09:00:00Z.'],
  [['--channel', 'fax'], '--channel must be EMAIL, SMS or VOICE.'],
  [['--type', 'nope'], 'The catalogue has no type nope. List them with: heed catalogue list'],
])('%j is used wrongly', async (options, sentence) => {
  expect(await decide(...options)).toMatchObject({ code: 2, rows: [], notes: sentence });
});
