import type { AddressKey } from '@heed/domain/contact/address';
import type { UseCaseDeps } from '../deps.ts';
import { digitsOf } from './check-code.ts';
import { codeDigest } from './code-digest.ts';

/**
 * Takes a text that is nothing but six digits as the code that somebody with the number was shown. A wrong one counts as a try at each code that stands for the number.
 * Anything else is passed over.
 */
export async function hearCode(
  { codes, vault }: Pick<UseCaseDeps, 'codes' | 'vault'>,
  { address, body }: { readonly address: AddressKey; readonly body: string },
): Promise<void> {
  const digits = digitsOf(body);
  if (digits === undefined) return;
  for (const { id, recipient } of await codes.openAt(address)) {
    const tried = await codes.take({ id, recipient, digest: codeDigest(vault, id, digits) });
    if (tried.kind === 'right') return;
  }
}
