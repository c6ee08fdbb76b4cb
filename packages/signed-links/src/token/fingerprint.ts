import { createHash } from 'node:crypto';
import type { Brand } from '@heed/domain/brand';
import type { LinkToken } from './link-token.ts';

/** A token's name in logs and lists of revoked links: 24 hexadecimal digits, from which the token cannot be found. */
export type LinkFingerprint = Brand<string, 'LinkFingerprint'>;

/** 96 bits: among a thousand million links, two share one with a chance below 10^-10. */
const FINGERPRINT_HEX_DIGITS = 24;

/** Returns whether a text can be a fingerprint. */
export function isFingerprint(text: string): text is LinkFingerprint {
  return text.length === FINGERPRINT_HEX_DIGITS && /^[0-9a-f]+$/.test(text);
}

/** Returns the first 96 bits of the token's SHA-256. It takes only a parsed token, so another writing of the same link cannot slip past a revocation. */
export function fingerprint(token: LinkToken): LinkFingerprint {
  return createHash('sha256').update(token).digest('hex').slice(0, FINGERPRINT_HEX_DIGITS) as LinkFingerprint;
}
