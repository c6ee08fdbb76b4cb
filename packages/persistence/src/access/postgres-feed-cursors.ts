import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { FeedCursors } from '@heed/use-cases/ports/feed';
import type { Database } from '../database.ts';

/** Returns how far each sending system followed, on PostgreSQL. A cursor never moves back. */
export function createPostgresFeedCursors({ query }: Database): FeedCursors {
  return {
    async acknowledge(client, through, at) {
      const [row] = await query<{ position: string }>(
        'acknowledge',
        `insert into feed_cursor (client, position, acknowledged_at) values ($1, $2, $3)
         on conflict (client) do update set position = greatest(feed_cursor.position, excluded.position), acknowledged_at = excluded.acknowledged_at
         returning position`,
        [client, through, new Date(at)],
      );
      return Number(row?.position ?? through) as LedgerPosition;
    },
    async acknowledged(client) {
      const [row] = await query<{ position: string }>(
        'acknowledged',
        'select position from feed_cursor where client = $1',
        [client],
      );
      return Number(row?.position ?? 0) as LedgerPosition;
    },
  };
}
