/** Twilio writes `rcs:+1…` where a text went by another channel of the same telephone; a stop or a block there is one of that telephone (E.164 stays behind the colon). */
const CHANNEL_PREFIX = /^(?:rcs|whatsapp|sms|mms):/i;

/** Returns an address of Twilio's without the channel it names. */
export function withoutChannel(address: string): string {
  return address.replace(CHANNEL_PREFIX, '');
}
