/** Returns whether a text is a UUID in the form PostgreSQL gives back (RFC 9562 §4, lower case). */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/** PostgreSQL's bigint ends here. */
const MAX_KEY = 2n ** 63n - 1n;

/** Returns whether a text is a number that can be the key of a recipient, contact point or address inside a link. */
export function isKey(text: string): boolean {
  return /^\d{1,19}$/.test(text) && BigInt(text) <= MAX_KEY;
}
