import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { WantedCell } from './sort-out-cells.ts';

/** Returns switches as scopes: one for all types that change on the same channels. */
export function groupCells(
  cells: readonly WantedCell[],
): readonly { readonly channels: readonly DecidedChannel[]; readonly types: readonly CommunicationTypeKey[] }[] {
  const byType = new Map<CommunicationTypeKey, DecidedChannel[]>();
  for (const { type, channel } of cells) byType.set(type, [...new Set([...(byType.get(type) ?? []), channel])]);
  const byChannels = new Map<string, { channels: DecidedChannel[]; types: CommunicationTypeKey[] }>();
  for (const [type, channels] of byType) {
    const group = byChannels.get(channels.join()) ?? { channels, types: [] };
    group.types.push(type);
    byChannels.set(channels.join(), group);
  }
  return [...byChannels.values()];
}
