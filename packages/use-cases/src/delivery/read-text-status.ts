import type { DeliveryEventKind } from '@heed/domain/contact/delivery-report';

/** The states after which a text changes no more (Twilio, "Message status values"). A text that was read had been delivered. */
const ENDS: Readonly<Record<string, 'arrived' | 'failed'>> = {
  delivered: 'arrived',
  read: 'arrived',
  undelivered: 'failed',
  failed: 'failed',
};

/**
 * What Twilio's error codes say of an address. 21610: the recipient texted STOP; 30004: blocked by carrier or handset, which may be an opt-out; 30006: a landline;
 * 30005, 21211, 21614: not a number that takes texts; 30003: not reachable now. Twilio, "Error and Warning Dictionary".
 */
const BY_ERROR: Readonly<Record<string, DeliveryEventKind>> = {
  '21610': 'CARRIER_BLOCKED',
  '30004': 'CARRIER_BLOCKED',
  '30006': 'LANDLINE',
  '30005': 'INVALID',
  '21211': 'INVALID',
  '21614': 'INVALID',
  '30003': 'SOFT_BOUNCED',
};

/** Filtered as unwanted by a carrier (Twilio 30007): it says nothing of the address, and much of the sender. */
const FILTERED = '30007';

/** What a state of a text says: of the address, of our own standing with the carriers, or nothing (yet). */
export type TextStatusReading =
  | { readonly kind: 'of-the-address'; readonly event: DeliveryEventKind }
  | { readonly kind: 'filtered' }
  | { readonly kind: 'nothing' };

/** The states after which nothing comes any more. */
export const TEXT_ENDS: readonly string[] = Object.keys(ENDS);

/** Returns whether a text in this state changes no more. */
export function isEnd(status: string): boolean {
  return ENDS[status] !== undefined;
}

/** Reads a text's state. Only an end says something: a code that comes with a state on the way is not the last word. */
export function readTextStatus(status: string, errorCode: string | undefined): TextStatusReading {
  const end = ENDS[status];
  if (end === undefined) return { kind: 'nothing' };
  return end === 'arrived' ? { kind: 'of-the-address', event: 'DELIVERED' } : readError(errorCode);
}

/** Reads the code of a text that will not arrive, as when it is refused at once. */
export function readError(code: string | undefined): TextStatusReading {
  if (code === FILTERED) return { kind: 'filtered' };
  const event = code === undefined ? undefined : BY_ERROR[code];
  return event === undefined ? { kind: 'nothing' } : { kind: 'of-the-address', event };
}
