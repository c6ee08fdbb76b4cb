import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import type { Tried } from '../ports/codes.ts';
import { codeDigest } from './code-digest.ts';

/**
 * Takes a code that was typed back. Right: whoever typed it reads what is sent to the address. Spaces and dashes do not matter, nor does in which
 * digits of Unicode it was typed. What cannot be a code costs no try.
 */
export function checkCode(
  { codes, vault }: Pick<UseCaseDeps, 'codes' | 'vault'>,
  { recipient, id, typed }: { readonly recipient: RecipientId; readonly id: string; readonly typed: string },
): Promise<Tried | { readonly kind: 'no-code' }> {
  const code = digitsOf(typed);
  if (code === undefined) return Promise.resolve({ kind: 'no-code' });
  return codes.take({ id, recipient, digest: codeDigest(vault, id, code) });
}

/** More than anybody types of six digits; what is longer was pasted from elsewhere. In UTF-16 units, as a page's `maxlength` counts. */
export const LONGEST_TYPED = 40;

/** Returns the six digits of a code that was typed, or `undefined` when it cannot be one. */
export function digitsOf(typed: string): string | undefined {
  if (typed.length > LONGEST_TYPED) return undefined;
  const plain = [...typed.normalize('NFKC').replaceAll(/[\p{White_Space}\p{Dash}\p{Cf}]/gu, '')]
    .map(asciiDigit)
    .join('');
  return /^[0-9]{6}$/.test(plain) ? plain : undefined;
}

/** Zero in the digits that our languages are typed with beside 0-9: Arabic, Persian, Hindi. Full-width ones are 0-9 after NFKC. */
const ZEROS = [0x06_60, 0x06_f0, 0x09_66];

function asciiDigit(sign: string): string {
  const value = ZEROS.map((zero) => (sign.codePointAt(0) ?? 0) - zero).find((digit) => digit >= 0 && digit <= 9);
  return value === undefined ? sign : String(value);
}
