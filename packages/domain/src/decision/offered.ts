import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';

/** Returns whether a type is sent on a channel at all: a retired one no longer is. */
export function isOffered({ retired, channels }: CommunicationType, channel: DecidedChannel): boolean {
  return !retired && channels[channel] !== undefined;
}
