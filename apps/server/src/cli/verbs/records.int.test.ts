import { Command, CommanderError } from 'commander';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openRecordsClinic, type RecordsClinic } from '../../testing/records-clinic.ts';
import type { App } from '../../serve/open-app.ts';
import type { CommandContext } from '../command-context.ts';
import { UsageError, type Terminal } from '../terminal.ts';
import { addRecipientsVerb } from './recipients.ts';

let clinic: RecordsClinic;
beforeAll(async () => {
  clinic = await openRecordsClinic(inject('databaseUrl'));
});
afterAll(() => clinic.close());

/** Runs one command line on the clinic's database; returns the exit code and what was answered. */
async function heed(...argv: readonly string[]) {
  const answers: Readonly<Record<string, unknown>>[] = [];
  let said = '';
  const terminal: Terminal = {
    answer(row, human) {
      answers.push(row);
      said += human;
    },
    note: () => undefined,
    confirm: () => Promise.resolve(true),
    progress: () => ({ tick: () => undefined, end: () => undefined }),
  };
  let code: number | undefined;
  const context = {
    terminal: () => terminal,
    async withApp(work: (app: App, to: Terminal) => Promise<number>) {
      code = await work({ deps: { ...clinic.api.deps } } as unknown as App, terminal);
    },
  } as unknown as CommandContext;
  const program = new Command('heed').exitOverride().configureOutput({ writeErr: () => undefined });
  addRecipientsVerb(program, context);
  for (const command of program.commands.flatMap((one) => [one, ...one.commands]))
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  clinic.database.clock.advance(60_000);
  await program.parseAsync(['node', 'heed', ...argv]);
  return { code, answer: answers[0] ?? {}, said };
}

test('records become one, two again, and are forgotten', async () => {
  const [a, b] = [await clinic.register('a'), await clinic.register('b')];
  expect(await heed('recipients', 'merge', a, 'mrn|b')).toMatchObject({
    code: 0,
    answer: { kind: 'merged', survivor: a },
  });
  expect(await heed('recipient', 'merge', a, b)).toMatchObject({ code: 0, answer: { kind: 'already-one' } });
  expect(await heed('recipient', 'split', b)).toMatchObject({ code: 0, answer: { kind: 'split', restored: b } });
  expect(await heed('recipient', 'split', b)).toMatchObject({ code: 1, answer: { kind: 'not-merged' } });
  expect(await heed('recipient', 'erase', b, '--yes')).toMatchObject({
    code: 0,
    answer: { kind: 'erased', values: 2 },
  });
  expect(await heed('recipient', 'erase', b, '--yes')).toMatchObject({ code: 0, answer: { kind: 'already-erased' } });
  expect(await heed('recipient', 'merge', a, b)).toMatchObject({ code: 1, answer: { kind: 'erased' } });
  expect(await heed('recipient', 'merge', a, a)).toMatchObject({ code: 1, answer: { kind: 'same-recipient' } });
  expect((await heed('recipient', 'split', b)).said).not.toContain('example.org');
});

test('an erasure without --yes, a split by another name and a name that is none are used wrongly, and change nothing', async () => {
  const id = await clinic.register('c');
  await expect(heed('recipient', 'erase', id)).rejects.toBeInstanceOf(CommanderError);
  await expect(heed('recipient', 'split', 'mrn|c')).rejects.toBeInstanceOf(UsageError);
  await expect(heed('recipient', 'erase', 'c', '--yes')).rejects.toBeInstanceOf(UsageError);
  expect((await clinic.database.recipients.state(id))?.profile.status).toEqual({ kind: 'active' });
});
