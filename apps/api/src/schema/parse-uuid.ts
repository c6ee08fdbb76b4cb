/** A UUID nothing has (RFC 9562 §5.9). */
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** Returns the id in lower case, or the id nothing has when the text is no UUID: it is then simply not found. */
export function uuidOrNothing(text: string): string {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : NOTHING;
}
