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
  /** Which FCC revocation rule is in force: 2024 (47 CFR 64.1200(a)(10)) or 2026 (FCC 26-67). The behaviour stays at the strict setting either way. */
  readonly revocationRegime: '2024' | '2026';
  readonly senders: readonly SenderNumber[];
}
