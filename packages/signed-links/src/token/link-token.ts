import type { Brand } from '@heed/domain/brand';

/** The text of a signed link: 58 characters of `[a-z2-7]`, in its one canonical writing. Never logged: see `fingerprint`. */
export type LinkToken = Brand<string, 'LinkToken'>;

/** 36 bytes in base32. With `u+` before it a local part of 64 octets (RFC 5321 §4.5.3.1.1) still has 4 to spare. */
export const TOKEN_LENGTH = 58;

/**
 * 58 characters hold 290 bits and a token has 288, so the last character has two zero bits: one of eight letters, or the same
 * token could be written in four ways. The letters are spelt out because Unicode case folding would also let in U+212A and U+017F.
 */
const WELL_FORMED = /^[A-Za-z2-7]{57}[AaEeIiMmQqUuYy4]$/;

/** Returns the token in its canonical writing, or `undefined` when `text` cannot be one. Case is ignored: mail systems may fold it. Says nothing about authenticity. */
export function parseLinkToken(text: string): LinkToken | undefined {
  return text.length === TOKEN_LENGTH && WELL_FORMED.test(text) ? (text.toLowerCase() as LinkToken) : undefined;
}
