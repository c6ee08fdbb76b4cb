import type { Address } from './address.ts';

/** Returns the address with all but a hint hidden: `da•••@e•••.org`, `(•••) •••-0142`. Safe to show to whoever holds a forwarded link. */
export function maskAddress(address: Address): string {
  if (address.kind === 'phone') return `(•••) •••-${address.value.slice(-4)}`;
  const at = address.value.lastIndexOf('@');
  const local = address.value.slice(0, at);
  const domain = address.value.slice(at + 1);
  const dot = domain.lastIndexOf('.');
  return `${local.slice(0, local.length > 3 ? 2 : 1)}•••@${domain.slice(0, 1)}•••${domain.slice(dot)}`;
}
