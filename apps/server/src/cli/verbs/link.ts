import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { qrSvg } from '@heed/signed-links/ways/qr-code';
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
    .option('--qr <file>', 'write the link as a QR code (SVG) to a new file, to print')
    .action((options: { recipient: string; purpose: string; qr?: string }) =>
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
        if (options.qr !== undefined) writeNew(resolve(context.folder, options.qr), qrSvg(made.link.url));
        terminal.answer({ url: made.link.url, expiresAt: made.link.expiresAt }, made.link.url);
        return 0;
      }),
    );
};

/** A printed link works for good: nothing is written over another one. */
function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  } catch (failure) {
    const code = failure instanceof Error && 'code' in failure ? failure.code : undefined;
    throw new UsageError(
      code === 'EEXIST' ? `${file} is there already. Name a new file.` : `${file} cannot be written.`,
    );
  }
}
