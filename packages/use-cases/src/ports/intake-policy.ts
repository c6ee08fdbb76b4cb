import type { RevocationPolicy } from '@heed/domain/request/revocation-rule';

/** How one of the organisation's numbers is run at Twilio; it decides who answers a STOP. */
export interface SenderNumber {
  readonly number: string;
  readonly kind: 'long-code' | 'toll-free' | 'short-code';
  readonly messagingService?: string | undefined;
  /** Whether the Messaging Service answers STOP, START and HELP itself and sends `OptOutType`. */
  readonly advancedOptOut: boolean;
}

/** What of the intake is policy. */
export interface IntakePolicy {
  /** From when which FCC rule of revocation is in force. What a stop covers stays at the strict setting under each. */
  readonly revocation: RevocationPolicy;
  readonly senders: readonly SenderNumber[];
}
