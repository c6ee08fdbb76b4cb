import { createHmac } from 'node:crypto';
import type { LinkSecret } from '../keys/link-secret.ts';

/**
 * Octets of the MAC: HMAC-SHA-256 cut to its leftmost 128 bits. RFC 2104 §5 asks for at least half of the hash's output and
 * 80 bits; NIST SP 800-107 Rev. 1 §5.3 allows the cut; RFC 4868 uses the same length; OWASP ASVS 5.0 11.5.1 asks for
 * 128 bits against guessing.
 */
const MAC_BYTES = 16;

/** Goes before every payload, so that a MAC made for anything else with the same secret is never a link's. */
const CONTEXT = Buffer.from('heed signed link\0', 'latin1');

/** Returns the MAC of a payload under `secret`: 16 octets. */
export function macOf(secret: LinkSecret, payload: Uint8Array): Uint8Array {
  return createHmac('sha256', secret).update(CONTEXT).update(payload).digest().subarray(0, MAC_BYTES);
}
