import type { LedgerPosition } from '@heed/domain/ledger/entry';
import { signDayHead } from '@heed/use-cases/ledger/sign-day-head';
import { verifyLedger, type VerifyFrom } from '@heed/use-cases/ledger/verify-ledger';
import type { AddVerb } from '../command-context.ts';
import { UsageError } from '../terminal.ts';

/** `heed ledger verify|heads|rebuild`. */
export const addLedgerVerb: AddVerb = (program, context) => {
  const ledger = program.command('ledger').description('check the append-only record');
  ledger
    .command('verify')
    .description('check every hash of the chain and every signed head; says which row was changed')
    .option('--since <place>', 'only what came after: a position, or a signed head that was published')
    .action((options: { since?: string }) =>
      context.withApp(async (app, terminal) => {
        const result = await verifyLedger(app.deps, verifyFrom(options.since));
        if (result.kind === 'foreign-head') {
          terminal.answer(result, 'This is not a head that was signed with the key of this installation.');
          return 1;
        }
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
    .command('heads')
    .description('the signed head of each day: publish them where nobody can change them')
    .action(() =>
      context.withApp(async (app, terminal) => {
        // The day that ended last may have none yet, where no worker ran at midnight.
        await signDayHead(app.deps);
        for (const head of await app.deps.heads.all()) {
          terminal.answer({ ...head }, `${head.day}  ${String(head.position)}  ${head.signed}`);
        }
        return 0;
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

/** Reads where to start: digits are a position, a text with dots is a signed head. Throws `UsageError` on anything else. */
function verifyFrom(since: string | undefined): VerifyFrom {
  if (since === undefined) return { kind: 'start' };
  if (/^\d{1,15}$/.test(since)) return { kind: 'position', position: Number(since) as LedgerPosition };
  if (since.split('.').length === 3) return { kind: 'head', signed: since };
  throw new UsageError('--since takes a position (a whole number), or a signed head as `heed ledger heads` prints it.');
}
