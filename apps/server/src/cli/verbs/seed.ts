import { registerRecipients } from '@heed/use-cases/recipient/register-recipients';
import type { AddVerb } from '../command-context.ts';
import { UsageError } from '../terminal.ts';
import { inventRecipient } from '../../demo/invent-recipient.ts';

const BATCH = 500;
/** The most recipients one call makes. */
const MAX_RECIPIENTS = 10_000_000;

/** `heed seed --recipients N`: plainly invented recipients, the same ones every time. */
export const addSeedVerb: AddVerb = (program, context) => {
  program
    .command('seed')
    .description('register N plainly invented recipients')
    .requiredOption('--recipients <n>')
    .action((options: { recipients: string }) =>
      context.withApp(async (app, terminal) => {
        const count = Number(options.recipients);
        if (!Number.isInteger(count) || count < 1 || count > MAX_RECIPIENTS)
          throw new UsageError('--recipients must be a whole number from 1 to 10000000.');
        const bar = terminal.progress(count, 'Registering');
        for (let first = 0; first < count; first += BATCH) {
          const size = Math.min(BATCH, count - first);
          await registerRecipients(app.deps, {
            client: 'seed',
            recipients: Array.from({ length: size }, (_, index) => inventRecipient(first + index)),
          });
          bar.tick(first + size);
        }
        bar.end();
        terminal.answer({ registered: count }, `Registered ${String(count)} invented recipients.`);
        return 0;
      }),
    );
};
