import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { inMemoryDeps, type InMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import type { AddVerb, CommandContext } from '../cli/command-context.ts';
import { type ExitCode, UsageError } from '../cli/terminal.ts';
import { loadConfig } from '../config/config.ts';
import type { App } from '../serve/open-app.ts';

/** What a command line answered. */
export interface Answered {
  /** 2 where it was used wrongly. */
  readonly code: ExitCode;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** What a person reads on standard output. */
  readonly text: string;
  /** What a person reads on standard error. */
  readonly notes: string;
}

/** A command line over an installation in memory. */
export interface CommandLineInMemory {
  readonly deps: InMemoryDeps;
  /** Where the commands are called. */
  readonly folder: string;
  /** Writes a file beside which the commands are called; returns its name. */
  file(name: string, content: unknown): string;
  run(...argv: readonly string[]): Promise<Answered>;
  /** What the person before the terminal says when asked. */
  answerWith(yes: boolean): void;
  remove(): void;
}

/** Returns a command line with one verb. Texts are written as they are, other things as JSON. */
export function commandLineInMemory(addVerb: AddVerb): CommandLineInMemory {
  const folder = mkdtempSync(join(tmpdir(), 'heed-cli-'));
  const deps = inMemoryDeps();
  let says = true;
  return {
    deps,
    folder,
    file(name, content) {
      const isRaw = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(join(folder, name), isRaw ? content : JSON.stringify(content));
      return name;
    },
    async run(...argv) {
      const rows: Readonly<Record<string, unknown>>[] = [];
      const lines: string[] = [];
      const notes: string[] = [];
      let code: ExitCode = 0;
      const terminal: ReturnType<CommandContext['terminal']> = {
        answer(row, human) {
          rows.push(row);
          lines.push(human);
        },
        note: (sentence) => notes.push(sentence),
        confirm: () => Promise.resolve(says),
        progress: () => ({ tick: () => undefined, end: () => undefined }),
      };
      // The verbs under test touch nothing of an application but what its use cases need.
      const app = { deps } as unknown as App;
      const program = new Command('heed').exitOverride();
      addVerb(program, {
        config: loadConfig({}, folder),
        folder,
        terminal: () => terminal,
        async withApp(work) {
          code = await work(app, terminal);
        },
        async withoutApp(work) {
          code = await work(terminal);
        },
      });
      try {
        await program.parseAsync(argv, { from: 'user' });
      } catch (failure) {
        if (!(failure instanceof UsageError)) throw failure;
        code = 2;
        notes.push(failure.message);
      }
      return { code, rows, text: lines.join('\n'), notes: notes.join('\n') };
    },
    answerWith(yes) {
      says = yes;
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
