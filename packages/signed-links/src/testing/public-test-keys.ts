import { linkKeyringOf, type LinkKeyState, type LinkKeyring } from '../keys/link-keyring.ts';
import { linkSecretOf, type LinkSecret } from '../keys/link-secret.ts';

/** Returns 32 octets counting up from `first`: a key everybody knows, for tests only. */
export function publicTestBytes(first: number): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, place) => (first + place) % 256);
}

/** Returns the secret of `publicTestBytes`. */
export function publicTestSecret(first: number): LinkSecret {
  return linkSecretOf(publicTestBytes(first));
}

/** Returns a keyring of public test keys, 1 upwards, in the given states. Key n counts up from 32 (n - 1). */
export function testKeyring(...states: readonly LinkKeyState[]): LinkKeyring {
  return linkKeyringOf(states.map((state, place) => ({ id: place + 1, secret: publicTestBytes(place * 32), state })));
}
