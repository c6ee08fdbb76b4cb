import { parsePhoneE164, type PhoneE164 } from '@heed/domain/contact/address';

/** Who is on a call, as Twilio says it. */
export interface CallEnds {
  readonly from: string;
  readonly to: string;
  /** `inbound`, `outbound-api` or `outbound-dial`. */
  readonly direction: string;
}

/** What networks send in place of a number that is not shown: ANONYMOUS, UNAVAILABLE, RESTRICTED, UNKNOWN and BLOCKED, spelled on a telephone's keys (ITU-T E.161). */
const WITHHELD: ReadonlySet<string> = new Set(['+266696687', '+86282452253', '+7378742833', '+8656696', '+2562533']);

/**
 * Returns the patient's number: who is called in a call that was made for us, who calls in any other. `undefined` where it is not shown, is no number,
 * or is one of our own, as when the clinic's exchange passes a call on: a stop would then be about somebody else.
 */
export function callerOf({ from, to, direction }: CallEnds, ours: readonly string[]): PhoneE164 | undefined {
  const phone = parsePhoneE164(direction.startsWith('outbound') ? to : from);
  return phone === undefined || WITHHELD.has(phone) || ours.includes(phone) ? undefined : phone;
}
