import { LINK_PURPOSES, type LinkPurpose } from '@heed/use-cases/ports/links';
import { createLink } from '@heed/use-cases/link/create-link';
import type { AddVerb } from '../command-context.ts';
import { refOf } from '../recipient-ref.ts';
import { UsageError } from '../terminal.ts';

/** `heed link create`. */
export const addLinkVerb: AddVerb = (program, context) => {
  program
    .command('link')
    .description('signed links')
    .command('create')
    .requiredOption('--recipient <id>', 'recipient id, or SYSTEM|VALUE')
    .option('--purpose <purpose>', LINK_PURPOSES.join(' | '), 'manage')
    .action((options: { recipient: string; purpose: string }) =>
      context.withApp(async (app, terminal) => {
        const purpose = LINK_PURPOSES.find((known): known is LinkPurpose => known === options.purpose);
        if (purpose === undefined) throw new UsageError(`--purpose must be one of ${LINK_PURPOSES.join(', ')}.`);
        const made = await createLink(app.deps, { ref: refOf(app.deps.vault, options.recipient), purpose });
        if (made.kind !== 'made') {
          terminal.answer(
            made,
            made.kind === 'unknown-recipient'
              ? 'Nobody is registered under that id.'
              : 'The recipient has no contact point to make a link for.',
          );
          return 1;
        }
        terminal.answer({ url: made.link.url, expiresAt: made.link.expiresAt }, made.link.url);
        return 0;
      }),
    );
};
