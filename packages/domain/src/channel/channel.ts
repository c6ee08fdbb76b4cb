/** The channels Heed decides about. */
export const DECIDED_CHANNELS = ['EMAIL', 'SMS', 'VOICE'] as const;

/** A channel Heed decides about. */
export type DecidedChannel = (typeof DECIDED_CHANNELS)[number];

/** Every channel. `PORTAL` and `POSTAL` are never decided about; they are named as what remains. */
export const CHANNELS = [...DECIDED_CHANNELS, 'PORTAL', 'POSTAL'] as const;

/** A channel by which a message may reach a patient. */
export type Channel = (typeof CHANNELS)[number];

/** What an address is: a mailbox serves `EMAIL`, a telephone number serves `SMS` and `VOICE`. */
export type AddressKind = 'email' | 'phone';

/** Returns the kind of address a channel uses. */
export function addressKindOf(channel: DecidedChannel): AddressKind {
  return channel === 'EMAIL' ? 'email' : 'phone';
}

/** Returns whether a channel is one Heed decides about. */
export function isDecidedChannel(channel: string): channel is DecidedChannel {
  return (DECIDED_CHANNELS as readonly string[]).includes(channel);
}
