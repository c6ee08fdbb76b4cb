import type { Instant } from '@heed/domain/time/instant';

/** A text message as it came. */
export interface TextReceived {
  /** Twilio's MessageSid: the same one twice is one request. */
  readonly messageSid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Present when Twilio's Advanced Opt-Out acted on the message and answered it. */
  readonly optOutType?: 'STOP' | 'START' | 'HELP';
  readonly messagingServiceSid?: string;
  /** When it was said, where that is known: present when it came by the provider's list and not by its webhook. Else it is said as it comes. */
  readonly saidAt?: Instant;
  /** All parameters as they came. */
  readonly raw: string;
}
