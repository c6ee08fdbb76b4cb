import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config/config-error.ts';
import { environment, loadConfig } from '../config/config.ts';
import { KeysFileError } from '../keys/keys-file.ts';
import { StoreUnavailable } from '@heed/use-cases/ports/store-unavailable';
import { createLog } from '../log.ts';
import { openApp } from '../serve/open-app.ts';
import { OpenAppError } from '../serve/open-app-error.ts';
import type { CommandContext } from './command-context.ts';
import { createTerminal, UsageError, type ExitCode, type Terminal } from './terminal.ts';
import { addCatalogueVerb } from './verbs/catalogue.ts';
import { addClassifyVerb } from './verbs/classify.ts';
import { addClientsVerb } from './verbs/clients.ts';
import { addDecideVerb } from './verbs/decide.ts';
import { addEvidenceVerb } from './verbs/evidence.ts';
import { addKeysVerb } from './verbs/keys.ts';
import { addLedgerVerb } from './verbs/ledger.ts';
import { addLinkVerb } from './verbs/link.ts';
import { addLintVerb } from './verbs/lint.ts';
import { addReconcileVerb } from './verbs/reconcile.ts';
import { addRecipientsVerb } from './verbs/recipients.ts';
import { addReviewVerb } from './verbs/review.ts';
import { addScreenVerb } from './verbs/screen.ts';
import { addSeedVerb } from './verbs/seed.ts';
import { addServeVerbs } from './verbs/serve.ts';

/** What a person can put right: told in one sentence, without a stack. */
const SPOKEN_ERRORS = [UsageError, ConfigError, KeysFileError, OpenAppError] as const;

/** Runs one command line and returns the exit code: 0 ok, 1 something found wrong, 2 used wrongly. */
export async function runCli(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('heed')
    .description('Patient communication preference center')
    .option('--json', 'one JSON object a line on standard output')
    .exitOverride()
    .showHelpAfterError();
  const terminal = (): Terminal =>
    createTerminal({ out: process.stdout, err: process.stderr }, program.opts<{ json?: boolean }>().json === true);
  try {
    // `INIT_CWD` is the folder the person was in when npm was called.
    const folder = environment['INIT_CWD'] ?? process.cwd();
    const config = loadConfig(environment, process.cwd());
    const context: CommandContext = {
      config,
      folder,
      terminal,
      async withApp(work) {
        const app = await openApp(config, createLog('warn'));
        try {
          code = await work(app, terminal());
        } finally {
          await app.close();
        }
      },
      async withoutApp(work) {
        code = await work(terminal());
      },
    };
    for (const addVerb of [
      addServeVerbs,
      addCatalogueVerb,
      addRecipientsVerb,
      addSeedVerb,
      addLinkVerb,
      addDecideVerb,
      addScreenVerb,
      addClassifyVerb,
      addLintVerb,
      addReviewVerb,
      addEvidenceVerb,
      addReconcileVerb,
      addLedgerVerb,
      addKeysVerb,
      addClientsVerb,
    ]) {
      addVerb(program, context);
    }
    await program.parseAsync([...argv]);
    return code;
  } catch (failure) {
    if (failure instanceof CommanderError) return failure.exitCode === 0 ? 0 : 2;
    if (SPOKEN_ERRORS.some((kind) => failure instanceof kind)) {
      terminal().note((failure as Error).message);
      return 2;
    }
    if (failure instanceof StoreUnavailable) {
      terminal().note(
        'The database went away in the middle. Nothing is half-done; run the command again: what took already is not done twice.',
      );
      return 1;
    }
    throw failure;
  }
}
