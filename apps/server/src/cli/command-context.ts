import type { Command } from 'commander';
import type { App } from '../serve/open-app.ts';
import type { Config } from '../config/config.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What every verb is given. */
export interface CommandContext {
  readonly config: Config;
  /** The folder the command was called in: relative file names start there. */
  readonly folder: string;
  terminal(): Terminal;
  /** Opens the application (database, keys), runs the work, and closes it again. The result is the exit code. */
  withApp(work: (app: App, terminal: Terminal) => Promise<ExitCode>): Promise<void>;
  /** Runs work that needs no database. */
  withoutApp(work: (terminal: Terminal) => Promise<ExitCode> | ExitCode): Promise<void>;
}

/** Adds one verb to the program. */
export type AddVerb = (program: Command, context: CommandContext) => void;
