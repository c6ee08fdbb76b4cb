import { defineEntity, p } from '@mikro-orm/postgresql';

/** What was seen of whether a channel is heard. */
export const ChannelWatchEntity = defineEntity({
  name: 'ChannelWatchEntity',
  tableName: 'channel_watch',
  properties: { channel: p.text().primary(), doc: p.json() },
});
