/** RFC 4648 §6 in lower case, without padding: letters and digits that survive mail, text messages and reading aloud. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Returns the base32 text of `bytes`, the unused bits of the last character being zero. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let heldBits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    heldBits += 8;
    while (heldBits >= 5) {
      heldBits -= 5;
      text += ALPHABET.charAt((held >> heldBits) & 31);
    }
    held &= (1 << heldBits) - 1;
  }
  return heldBits === 0 ? text : text + ALPHABET.charAt((held << (5 - heldBits)) & 31);
}

/** Returns the whole bytes in `text`. Only for text already known to be in the alphabet and canonical: anything else gives wrong bytes. */
export function decodeBase32(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let held = 0;
  let heldBits = 0;
  let filled = 0;
  for (const character of text) {
    held = (held << 5) | ALPHABET.indexOf(character);
    heldBits += 5;
    if (heldBits >= 8) {
      heldBits -= 8;
      bytes[filled++] = held >> heldBits;
      held &= (1 << heldBits) - 1;
    }
  }
  return bytes;
}
