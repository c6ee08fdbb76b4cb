import { isWorthMarking, type ChannelSignals } from '@heed/domain/silence/channel-signals';
import type { ChannelWatch } from '@heed/use-cases/ports/channel-watch';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { Database } from '../database/database.ts';

/** The one channel that is watched: texts. */
const CHANNEL = 'SMS';

/** Returns the watch over texts, in one row for all processes. */
export function createPostgresChannelWatch({ query }: Database, clock: Clock): ChannelWatch {
  async function signals(): Promise<ChannelSignals | undefined> {
    const [row] = await query<{ doc: ChannelSignals }>(
      'read-watch',
      'select doc from channel_watch where channel = $1',
      [CHANNEL],
    );
    return row?.doc;
  }
  return {
    async begin() {
      await query('begin-watch', 'insert into channel_watch (channel, doc) values ($1, $2) on conflict do nothing', [
        CHANNEL,
        { watchedSince: clock.now() } satisfies ChannelSignals,
      ]);
    },
    async end() {
      await query('end-watch', 'delete from channel_watch where channel = $1', [CHANNEL]);
    },
    async mark(seen) {
      // A sign of the contrary that another process puts just now is answered by the next webhook: until then what may be stopped is held.
      const before = await signals();
      if (before === undefined || !isWorthMarking(before, seen)) return;
      await query('mark-watch', 'update channel_watch set doc = doc || $2 where channel = $1', [CHANNEL, seen]);
    },
    signals,
  };
}
