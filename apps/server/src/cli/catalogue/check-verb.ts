import { resolve } from 'node:path';
import type { Command } from 'commander';
import { sayProblem } from '@heed/domain/catalogue/catalogue-problem';
import { warnAboutCatalogue } from '@heed/domain/catalogue/warn-about-catalogue';
import { WRITTEN_LOCALES } from '@heed/i18n/locales';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { readCatalogueFile } from './read-catalogue-file.ts';

/** `heed catalogue check`. */
export function addCheckVerb(catalogue: Command, context: CommandContext): void {
  catalogue
    .command('check')
    .argument('<file>')
    .description('say everything that is wrong with a catalogue file, and what is worth a second look')
    .action((file: string) =>
      context.withoutApp((terminal): ExitCode => {
        const parsed = readCatalogueFile(resolve(context.folder, file));
        if (parsed.kind === 'invalid') return tellProblems(terminal, parsed.problems);
        const { catalogue: read } = parsed;
        const warnings = warnAboutCatalogue(read, WRITTEN_LOCALES);
        for (const warning of warnings)
          terminal.answer({ kind: 'warning', ...warning }, `Look at ${sayProblem(warning)}`);
        terminal.answer(
          { kind: 'valid', version: read.version, types: read.types.length, warnings: warnings.length },
          `The catalogue is valid: version ${String(read.version)}, ${String(read.types.length)} types, ${String(warnings.length)} to look at.`,
        );
        return 0;
      }),
    );
}

/** Tells each problem; the result is the exit code. */
export function tellProblems(
  terminal: Terminal,
  problems: readonly { readonly path: string; readonly message: string }[],
): ExitCode {
  for (const problem of problems) terminal.answer({ kind: 'problem', ...problem }, sayProblem(problem));
  return 1;
}
