import { verifyLedger } from '@heed/use-cases/ledger/verify-ledger';
import type { AddVerb } from '../command-context.ts';

/** `heed ledger verify`, `heed ledger rebuild`. */
export const addLedgerVerb: AddVerb = (program, context) => {
  const ledger = program.command('ledger').description('check the append-only record');
  ledger
    .command('verify')
    .description('check every hash of the chain; says which row was changed')
    .option('--since <position>', 'only entries after this position')
    .action((options: { since?: string }) =>
      context.withApp(async (app, terminal) => {
        const result = await verifyLedger(
          app.deps,
          options.since === undefined ? {} : { since: Number(options.since) },
        );
        if (result.kind === 'intact') {
          terminal.answer(result, `The ledger is intact: ${String(result.entries)} entries, head ${result.head}.`);
          return 0;
        }
        const entry = result.entry === undefined ? '' : ` (entry ${result.entry})`;
        terminal.answer(result, `The ledger is broken at row ${String(result.position)}${entry}: ${result.why}.`);
        return 1;
      }),
    );
  ledger
    .command('rebuild')
    .description('fold the whole ledger anew and mend every row that is served otherwise')
    .action(() =>
      context.withApp(async (app, terminal) => {
        const { rewritten, remaining } = await app.persistence.rebuildProjections();
        for (const key of rewritten) terminal.answer({ kind: 'mended', key }, `Mended: ${key}`);
        for (const key of remaining)
          terminal.answer({ kind: 'differs', key }, `Differs, and may not be mended: ${key}`);
        if (rewritten.length + remaining.length === 0) {
          terminal.answer({ kind: 'equal' }, 'Every row equals the one rebuilt from the ledger.');
        }
        return rewritten.length + remaining.length === 0 ? 0 : 1;
      }),
    );
};
