import type { AppLoadContext } from '@remix-run/node';
import { type Address, type AddressKey, parseAddress } from '@heed/domain/contact/address';

/**
 * Returns the key that an address shares with the other names that many providers give the same mailbox: `p.at+news@` is `pat@` (RFC 5233). Only for counting what is
 * sent to somebody who did not ask: a stop is for the address as it was typed.
 */
export function mailboxKey({ deps: { vault } }: Pick<AppLoadContext, 'deps'>, address: Address): AddressKey {
  const [local = '', domain = ''] = address.value.split('@');
  const plain = local.replace(/\+.*$/, '').replaceAll('.', '');
  return vault.addressKey(parseAddress(address.kind, `${plain}@${domain}`) ?? address);
}
