import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItemId } from '@heed/domain/review/review-item';
import type { Instant } from '@heed/domain/time/instant';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { LookKind, Looks } from '@heed/use-cases/ports/looks';
import type { StaffRole } from '@heed/use-cases/ports/staff';
import type { Database } from '../database/database.ts';

interface LookRow {
  readonly staff: string;
  readonly role: StaffRole;
  readonly kind: LookKind;
  readonly recipient: RecipientId;
  readonly item: ReviewItemId | null;
  readonly at: Date;
}

/** Returns the keeper of looks on PostgreSQL. */
export function createPostgresLooks({ query }: Database, clock: Clock): Looks {
  return {
    async keep(looks) {
      await query(
        'keep-looks',
        `insert into staff_look (looked_at, staff, role, kind, recipient, item)
          select $1::timestamptz, * from unnest($2::text[], $3::text[], $4::text[], $5::uuid[], $6::uuid[])`,
        [
          new Date(clock.now()),
          looks.map(({ staff }) => staff),
          looks.map(({ role }) => role),
          looks.map(({ kind }) => kind),
          looks.map(({ recipient }) => recipient ?? null),
          looks.map(({ item }) => item ?? null),
        ],
      );
    },
    async at(recipient, limit) {
      const rows = await query<LookRow>(
        'looks-at',
        `select staff, role, kind, recipient, item, looked_at as at from staff_look where recipient = $1 order by seq desc limit $2`,
        [recipient, limit],
      );
      return rows.map(({ at, item, ...look }) => ({
        ...look,
        ...(item === null ? {} : { item }),
        at: at.getTime() as Instant,
      }));
    },
  };
}
