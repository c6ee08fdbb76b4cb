import { newestKey, type LinkKeyring } from '../keys/link-keyring.ts';
import { encodeBase32 } from './base32.ts';
import type { LinkClaims } from './link-claims.ts';
import { macOf } from './link-mac.ts';
import { encodePayload } from './link-payload.ts';
import type { LinkToken } from './link-token.ts';

/**
 * Returns the token that can do what `claims` say, signed with the newest key. The same keys and claims give the same token.
 * Throws `RangeError` when a claim does not fit, or when the end is not after the issue. Rule: docs/links.md
 */
export function makeToken(keys: LinkKeyring, claims: LinkClaims): LinkToken {
  const { id, secret } = newestKey(keys);
  const payload = encodePayload(id, claims);
  return encodeBase32(Buffer.concat([payload, macOf(secret, payload)])) as LinkToken;
}
