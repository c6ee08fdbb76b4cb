import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { Address } from '@heed/domain/contact/address';
import type { AddressState } from '@heed/domain/projection/address-state';
import type { Instant } from '@heed/domain/time/instant';
import { stopInForce } from '../opt-out/stop-in-force.ts';

/**
 * Returns whether Heed itself may write to an address at somebody's wish: by mail wherever it arrives, by text to no number that said stop or is blocked, whoever
 * asks (47 CFR 64.1200(a)(12)). `state`: absent where nothing was ever said of the address.
 */
export function mayBeWritten(
  state: AddressState | undefined,
  { kind }: Pick<Address, 'kind'>,
  catalogue: Catalogue,
  now: Instant,
): boolean {
  if (state === undefined) return true;
  if (state.deliverability.kind === 'undeliverable') return false;
  if (kind === 'email') return true;
  const said = {
    subject: { kind: 'address', address: state.address },
    statements: state.statements,
    people: [],
  } as const;
  const everything = { types: { kind: 'all' }, channels: ['SMS'] } as const;
  return state.carrierBlocks.length === 0 && stopInForce(said, everything, catalogue, now) === undefined;
}
