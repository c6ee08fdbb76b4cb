import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Instant } from '@heed/domain/time/instant';
import { verificationKey, type LinkKeyId, type LinkKeyring } from '../keys/link-keyring.ts';
import { linkSecretOf } from '../keys/link-secret.ts';
import { decodeBase32 } from './base32.ts';
import { fingerprint, type LinkFingerprint } from './fingerprint.ts';
import type { LinkClaims } from './link-claims.ts';
import { macOf } from './link-mac.ts';
import { decodePayload, keyIdIn, PAYLOAD_BYTES } from './link-payload.ts';
import { parseLinkToken, TOKEN_LENGTH, type LinkToken } from './link-token.ts';

/** What is known of an authentic token. */
interface AuthenticLink {
  readonly claims: LinkClaims;
  readonly keyId: LinkKeyId;
  /** The token's name in logs and in the list of revoked links. */
  readonly fingerprint: LinkFingerprint;
}

/** What a token turned out to be. `expired` is authentic but past its end; `invalid` never says why. */
export type LinkCheck =
  | ({ readonly kind: 'valid' } & AuthenticLink)
  | ({ readonly kind: 'expired' } & AuthenticLink)
  | { readonly kind: 'invalid' };

/** Decoded in place of text that cannot be a token, so that it costs what a forgery costs. */
const STAND_IN = 'a'.repeat(TOKEN_LENGTH) as LinkToken;
/** Used in place of a key that is unknown or revoked. Nobody has it, and no token is accepted under it. */
const DECOY_SECRET = linkSecretOf(randomBytes(32));

/**
 * Returns what `token` may be taken for at `now`. Never throws. Every `invalid` answer costs one decoding, one MAC and one
 * comparison in constant time, whether the text, the key or the MAC was bad. At its end a link is already expired.
 * A link revoked by fingerprint is still `valid` here: the caller keeps that list.
 */
export function checkToken(keys: LinkKeyring, token: string, now: Instant): LinkCheck {
  const wellFormed = parseLinkToken(token);
  const bytes = decodeBase32(wellFormed ?? STAND_IN);
  const payload = bytes.subarray(0, PAYLOAD_BYTES);
  const keyId = keyIdIn(payload);
  const secret = verificationKey(keys, keyId);
  const isAuthentic = timingSafeEqual(macOf(secret ?? DECOY_SECRET, payload), bytes.subarray(PAYLOAD_BYTES));
  const claims = decodePayload(payload);
  if (wellFormed === undefined || secret === undefined || !isAuthentic || claims === undefined) {
    return { kind: 'invalid' };
  }
  // Asked this way round, a clock that is not a number expires the link instead of keeping it alive.
  const isLive = claims.end.kind === 'never' || now < claims.end.at;
  return { kind: isLive ? 'valid' : 'expired', claims, keyId, fingerprint: fingerprint(wellFormed) };
}
