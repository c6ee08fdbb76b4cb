import { randomInt } from 'node:crypto';
import type { LinkNonce } from './link-claims.ts';

/** How many nonces there are: 16 bits. */
const NONCES = 0x1_0000;

/** Returns a random nonce for one new link. */
export function newLinkNonce(): LinkNonce {
  return randomInt(NONCES) as LinkNonce;
}

/** Returns the nonce, or `undefined` when `value` is not a whole number of 0 to 65535. */
export function linkNonceOf(value: number): LinkNonce | undefined {
  return Number.isInteger(value) && value >= 0 && value < NONCES ? (value as LinkNonce) : undefined;
}
