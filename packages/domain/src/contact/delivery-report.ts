import type { AddressKey } from './address.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { CommunicationTypeKey } from '../catalogue/catalogue.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import type { Instant } from '../time/instant.ts';

/** What a sending system or provider may tell about a message. */
export const DELIVERY_EVENTS = [
  'SENT',
  'DELIVERED',
  'BOUNCED',
  'SOFT_BOUNCED',
  'COMPLAINED',
  'CARRIER_BLOCKED',
  'CARRIER_UNBLOCKED',
  'REASSIGNED',
  'LANDLINE',
  'INVALID',
] as const;
/** See `DELIVERY_EVENTS`. */
export type DeliveryEventKind = (typeof DELIVERY_EVENTS)[number];

/** One report about an address on a channel. It updates the contact point; it never replaces a person's own choice. */
export interface DeliveryReport {
  readonly kind: DeliveryEventKind;
  readonly address: AddressKey;
  readonly channel: DecidedChannel;
  readonly type?: CommunicationTypeKey;
  readonly recipient?: RecipientId;
  readonly happenedAt: Instant;
  /** The organisation's own number or service a carrier block is bound to. */
  readonly sender?: string;
}
