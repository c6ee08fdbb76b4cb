import type { DeliveryEventKind } from '@heed/domain/contact/delivery-report';

/**
 * What Twilio's error codes say of an address. 21610: the recipient texted STOP; 30006: a landline; 30005, 21211, 21614: not a number that takes
 * texts; 30004: blocked by carrier or handset, which may be an opt-out. Twilio, "Error and Warning Dictionary".
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

/** Returns what a status callback says of the address, or `undefined` when it says nothing that matters. */
export function readStatus(status: string, errorCode: string | undefined): DeliveryEventKind | undefined {
  if (errorCode !== undefined && BY_ERROR[errorCode] !== undefined) return BY_ERROR[errorCode];
  return status === 'delivered' || status === 'read' ? 'DELIVERED' : undefined;
}
