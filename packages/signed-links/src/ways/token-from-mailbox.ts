import { parseLinkToken, type LinkToken } from '../token/link-token.ts';

/** RFC 5321 §4.5.3.1.3: octets in a path. Relays that rewrite addresses exceed 64 in the local part, not this. */
const MAX_PATH_OCTETS = 256;

/** A run of letters and digits as long as a token, with something else or nothing on either side. */
const CANDIDATE = /(?<![A-Za-z0-9])[A-Za-z2-7]{58}(?![A-Za-z0-9])/g;

/**
 * Returns the first token in a local part (or a whole address), or `undefined` when there is none. Case is ignored, and so is
 * all other text: the user, any separator, and what relays put around it when they rewrite an address. Check the token before believing it.
 */
export function tokenFromMailbox(localPart: string): LinkToken | undefined {
  if (localPart.length > MAX_PATH_OCTETS) return undefined;
  for (const [candidate] of localPart.matchAll(CANDIDATE)) {
    const token = parseLinkToken(candidate);
    if (token !== undefined) return token;
  }
  return undefined;
}
