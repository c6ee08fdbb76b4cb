import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { FeedCursors } from '../ports/feed.ts';

/** Returns cursors of which none was moved yet. A cursor never goes back. */
export function inMemoryFeed(): FeedCursors {
  const cursors = new Map<string, LedgerPosition>();
  const of = (client: string) => cursors.get(client) ?? (0 as LedgerPosition);
  return {
    acknowledge(client, through) {
      const position = through > of(client) ? through : of(client);
      cursors.set(client, position);
      return Promise.resolve(position);
    },
    acknowledged: (client) => Promise.resolve(of(client)),
  };
}
