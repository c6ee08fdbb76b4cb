import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { FeedCursors } from '@heed/use-cases/ports/feed';
import type { Queries } from '../database/database.ts';

/** Returns how far each sending system followed, on PostgreSQL. Every acknowledgement is kept with its moment; the cursor is the farthest. */
export function createPostgresFeedCursors({ query }: Queries): FeedCursors {
  const acknowledged = async (client: string): Promise<LedgerPosition> => {
    const [row] = await query<{ position: string }>(
      'acknowledged',
      'select position from feed_acknowledgement where client = $1 order by position desc limit 1',
      [client],
    );
    return Number(row?.position ?? 0) as LedgerPosition;
  };
  return {
    acknowledged,
    async acknowledge(client, through, at) {
      await query(
        'acknowledge',
        `insert into feed_acknowledgement (client, position, acknowledged_at) select $1, $2::bigint, $3
         where not exists (select from feed_acknowledgement where client = $1 and position >= $2::bigint) on conflict do nothing`,
        [client, through, at],
      );
      return acknowledged(client);
    },
  };
}
