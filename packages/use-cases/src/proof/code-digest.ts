import type { Vault } from '../ports/vault.ts';

/** Returns the keyed hash of a code: six digits are soon guessed from a hash without a key. Each code has an id, so that equal codes differ. */
export function codeDigest(vault: Pick<Vault, 'identifierKey'>, id: string, code: string): string {
  return vault.identifierKey('urn:heed:one-time-code', `${id}:${code}`);
}
