import type { UseCaseDeps } from '../deps.ts';
import { disownAddress, type DisownedAddress } from './disown-address.ts';

/** What became of "I do not know this person" on a link's own page. */
export type DisownedByLink = DisownedAddress | { readonly kind: 'invalid-link' | 'no-address' };

/** Closes the address that a link was sent to; an expired or superseded link can still do this. `no-address`: the link went by post. */
export async function disownByLink(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients' | 'links'>,
  { token }: { readonly token: string },
): Promise<DisownedByLink> {
  const opened = await deps.links.open(token);
  if (opened.kind === 'invalid') return { kind: 'invalid-link' };
  const { target } = opened;
  if (!('address' in target)) return { kind: 'no-address' };
  return disownAddress(deps, { address: target.address, wayIn: 'SIGNED_LINK' });
}
