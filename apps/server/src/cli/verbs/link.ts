import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isFingerprint } from '@heed/signed-links/token/fingerprint';
import { qrSvg } from '@heed/signed-links/ways/qr-code';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import { LINK_PURPOSES, type LinkPurpose } from '@heed/use-cases/ports/links';
import { createLink } from '@heed/use-cases/link/create-link';
import { revokeLinks, type RevokedLinks } from '@heed/use-cases/link/revoke-links';
import type { RecipientRef } from '@heed/use-cases/ports/recipients';
import type { AddVerb } from '../command-context.ts';
import { refOf } from '../recipient-ref.ts';
import { UsageError } from '../terminal.ts';

/** `heed link create|revoke`. */
export const addLinkVerb: AddVerb = (program, context) => {
  const link = program.command('link').description('signed links');
  addRevoke(link, context);
  link
    .command('create')
    .description('make a signed link and print it')
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
        terminal.answer(
          { url: made.link.url, expiresAt: made.link.expiresAt, fingerprint: made.link.fingerprint },
          made.link.url,
        );
        return 0;
      }),
    );
};

const addRevoke: AddVerb = (link, context) => {
  link
    .command('revoke')
    .description('make links that were sent ones that can only stop; pages that are open with them, too')
    .option('--recipient <id>', 'every link of a recipient: id, or SYSTEM|VALUE')
    .option('--fingerprint <fingerprint>', 'with --recipient: this one only')
    .option('--link <url>', 'the link itself, as it was sent')
    .action((options: { recipient?: string; fingerprint?: string; link?: string }) =>
      context.withApp(async ({ deps }, terminal) => {
        const asked = await readRevocation(deps, options);
        if (asked === undefined) {
          terminal.answer(
            { kind: 'invalid-link' },
            'This is not a link of this installation, or it is about an address alone and can only stop.',
          );
          return 1;
        }
        const revoked = await revokeLinks(deps, { ...asked, actor: { kind: 'operator' } });
        terminal.answer(revoked, SENTENCES[revoked.kind]);
        return revoked.kind === 'unknown-recipient' ? 1 : 0;
      }),
    );
};

const SENTENCES: Readonly<Record<RevokedLinks['kind'], string>> = {
  revoked: 'Revoked: it can still stop messages, and nothing else.',
  'revoked-before': 'It was revoked before.',
  'unknown-recipient': 'Nobody is registered under that id.',
};

/** Returns what is to be revoked, or `undefined` when the link names nobody. Throws `UsageError` on options that do not fit together. */
async function readRevocation(
  { links, vault }: Pick<UseCaseDeps, 'links' | 'vault'>,
  {
    recipient,
    fingerprint,
    link,
  }: { readonly recipient?: string; readonly fingerprint?: string; readonly link?: string },
): Promise<{ readonly ref: RecipientRef; readonly fingerprint?: string } | undefined> {
  if ((recipient === undefined) === (link === undefined)) throw new UsageError('Give either --recipient or --link.');
  if (link !== undefined) {
    if (fingerprint !== undefined)
      throw new UsageError('--fingerprint goes with --recipient: --link names one link already.');
    const opened = await links.open(link.slice(link.lastIndexOf('/') + 1));
    if (opened.kind === 'invalid' || opened.target.kind === 'address') return undefined;
    return { ref: { kind: 'id', id: opened.target.recipient }, fingerprint: opened.fingerprint };
  }
  if (fingerprint !== undefined && !isFingerprint(fingerprint))
    throw new UsageError('A fingerprint has 24 hexadecimal digits in lower case, as `link create --json` prints it.');
  return { ref: refOf(vault, recipient ?? ''), ...(fingerprint === undefined ? {} : { fingerprint }) };
}

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
