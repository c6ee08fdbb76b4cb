import type { DecidedChannel, RecipientRef } from './decision.ts';
import type { RejectedRow } from './row.ts';

/** What became of a message. */
export type DeliveryEventKind =
  | 'SENT'
  | 'DELIVERED'
  | 'BOUNCED'
  | 'SOFT_BOUNCED'
  | 'COMPLAINED'
  | 'INVALID'
  | 'LANDLINE'
  | 'REASSIGNED'
  | 'CARRIER_BLOCKED'
  | 'CARRIER_UNBLOCKED';

/** One event about one message. Name the address or the recipient, not both: of a failure the address. */
export interface DeliveryEvent {
  /** One for each event, not for each message. */
  readonly idempotencyKey: string;
  readonly kind: DeliveryEventKind;
  readonly channel: DecidedChannel;
  /** The communication type; needed for `SENT`. */
  readonly type?: string;
  readonly address?: string;
  readonly recipient?: RecipientRef;
  /** When it happened, RFC 3339. */
  readonly happenedAt: string;
  /** Of carrier blocks: your number or messaging service. */
  readonly sender?: string;
}

/** What became of one report. */
export type DeliveryResult =
  | {
      readonly kind: 'ReportedDelivery';
      readonly index: number;
      /** It was told before: nothing was written. */
      readonly repeated: boolean;
    }
  | RejectedRow;
