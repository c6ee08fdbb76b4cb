import { createHash } from 'node:crypto';

/**
 * Returns the key under which a mail is known: the same mail delivered again has the same key, whatever trace headers relays added; a second mail
 * that copies its Message-ID but says something else has another.
 */
export function messageKeyOf(raw: Buffer, messageId: string | undefined): string {
  const end = endOfHeaders(raw);
  return createHash('sha256')
    .update(messageId ?? raw.subarray(0, end))
    .update('\0')
    .update(raw.subarray(end))
    .digest('base64url');
}

function endOfHeaders(raw: Buffer): number {
  const crlf = raw.indexOf('\r\n\r\n');
  const lf = raw.indexOf('\n\n');
  const ends = [crlf, lf].filter((at) => at >= 0);
  return ends.length === 0 ? raw.length : Math.min(...ends);
}
