import { ensureCatalogue } from '../../demo/ensure-catalogue.ts';
import { seedPopulation } from '../../seed/seed-population.ts';
import type { AddVerb } from '../command-context.ts';
import { UsageError } from '../terminal.ts';

/** The most recipients one call makes. */
const MAX_RECIPIENTS = 10_000_000;

/** `heed seed --recipients N`: plainly invented recipients and what they said, the same ones every time. */
export const addSeedVerb: AddVerb = (program, context) => {
  program
    .command('seed')
    .description('register N plainly invented recipients, with what they said')
    .requiredOption('--recipients <n>')
    .action((options: { recipients: string }) =>
      context.withApp(async (app, terminal) => {
        const count = Number(options.recipients);
        if (!Number.isInteger(count) || count < 1 || count > MAX_RECIPIENTS)
          throw new UsageError('--recipients must be a whole number from 1 to 10000000.');
        const bar = terminal.progress(count, 'Registering');
        await ensureCatalogue(app);
        await seedPopulation(app.deps, count, (done) => {
          bar.tick(done);
        });
        bar.end();
        terminal.answer({ registered: count }, `Registered ${String(count)} invented recipients.`);
        return 0;
      }),
    );
};
