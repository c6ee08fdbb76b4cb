import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { LedgerHeads, SignedLedgerHead } from '@heed/use-cases/ports/ledger-heads';
import type { Queries } from '../database/database.ts';

interface HeadRow {
  readonly day: string;
  readonly position: string;
  readonly hash: Buffer;
  readonly signed: string;
}

const COLUMNS = 'day::text, position, hash, signed';

/** Returns the signed heads on PostgreSQL. The application may add to them and can never change one. */
export function createPostgresHeads({ query }: Queries): LedgerHeads {
  const ofDay = async (day: string): Promise<SignedLedgerHead | undefined> => {
    const [row] = await query<HeadRow>('head-of-day', `select ${COLUMNS} from ledger_segment where day = $1::date`, [
      day,
    ]);
    return row === undefined ? undefined : toHead(row);
  };
  return {
    ofDay,
    async keep(head) {
      await query(
        'keep-head',
        `insert into ledger_segment (day, position, hash, signed) values ($1::date, $2, decode($3, 'hex'), $4) on conflict (day) do nothing`,
        [head.day, head.position, head.hash, head.signed],
      );
      return (await ofDay(head.day)) ?? head;
    },
    async all() {
      return (await query<HeadRow>('all-heads', `select ${COLUMNS} from ledger_segment order by day`)).map(toHead);
    },
  };
}

function toHead({ day, position, hash, signed }: HeadRow): SignedLedgerHead {
  return { day, position: Number(position) as LedgerPosition, hash: hash.toString('hex'), signed };
}
