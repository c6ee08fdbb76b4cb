import { type Channel, DECIDED_CHANNELS, type DecidedChannel } from '@heed/domain/channel/channel';
import { formatList } from '@heed/i18n/format/list';
import type { Reader } from './reader.ts';

/** Returns `by email and text`. */
export function sayWays({ words, locale }: Reader, channels: readonly Channel[]): string {
  return words.by({
    ways: formatList(
      locale,
      channels.map((channel) => words.way[channel]),
    ),
  });
}

/** Returns the channels of a scope in the order pages show them. */
export function channelsOf(channels: readonly DecidedChannel[] | 'all'): readonly DecidedChannel[] {
  return channels === 'all' ? DECIDED_CHANNELS : DECIDED_CHANNELS.filter((channel) => channels.includes(channel));
}
