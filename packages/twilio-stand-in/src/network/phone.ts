/** A text as the owner of a telephone sees it. */
export interface PhoneText {
  readonly phone: string;
  readonly direction: 'from-patient' | 'to-patient';
  /** Who wrote it: the owner, the clinic, or Twilio (the network) by itself. */
  readonly by: 'patient' | 'clinic' | 'network';
  readonly body: string;
  readonly at: Date;
}
