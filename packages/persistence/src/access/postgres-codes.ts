import type { AddressKind } from '@heed/domain/channel/channel';
import type { AddressKey } from '@heed/domain/contact/address';
import type { SealedId } from '@heed/domain/recipient/recipient';
import type { Clock } from '@heed/use-cases/ports/clock';
import {
  CODE_DAY_MS,
  CODE_HOUR_MS,
  CODE_LIVES_MS,
  CODES_PER_ADDRESS_AND_HOUR,
  CODES_PER_RECIPIENT_AND_HOUR,
  OFFER_LIVES_MS,
  OFFERS_A_DAY,
  TRIES_PER_CODE,
  WRONG_TRIES_A_DAY,
  type Codes,
  type OpenCode,
  type StandingOffer,
} from '@heed/use-cases/ports/codes';
import type { Database } from '../database/database.ts';
import { isUuid } from '../reading/is-uuid.ts';

const COUNT = `select
  count(*) filter (where address = $2 and made_at > $3)::int as to_address,
  count(*) filter (where recipient = $1 and made_at > $3)::int as to_recipient,
  coalesce(sum(tries - spent::int) filter (where recipient = $1), 0)::int as wrong,
  count(*) filter (where recipient = $1 and offered_kind is not null)::int as offers
  from one_time_code where (recipient = $1 or address = $2) and made_at > $4`;

/** One statement, so that of two at once only one can use a code up. */
const TAKE = `update one_time_code set tries = tries + 1, spent = (digest = $3)
  where id = $1 and recipient = $2 and not spent and tries < ${String(TRIES_PER_CODE)} and made_at > $4 and not withdrawn
  returning address, spent, tries`;

interface OfferRow {
  readonly id: string;
  readonly address: AddressKey;
  readonly offered_kind: AddressKind;
  readonly offered: SealedId;
  readonly vouched_by: AddressKey;
}

const OFFER = `select id, address, offered_kind, offered, vouched_by from one_time_code
  where recipient = $1 and offered is not null and not withdrawn and made_at > $2`;

function toOffer({ id, address, offered_kind: kind, offered: sealed, vouched_by: vouchedBy }: OfferRow): StandingOffer {
  return { id, address, kind, sealed, vouchedBy };
}

/** Returns the keeper of one-time codes on PostgreSQL. */
export function createPostgresCodes(database: Database, clock: Clock): Codes {
  return {
    keep: ({ id, recipient, address, digest, offer }) =>
      database.transaction('write', async ({ query }) => {
        const now = clock.now();
        const before = (ms: number) => new Date(now - ms);
        // In one order for all, so that no two wait for each other.
        for (const name of [address, recipient].toSorted())
          await query('lock-codes', 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`one-time-code:${name}`]);
        await query('forget-codes', 'delete from one_time_code where made_at <= $1', [before(CODE_DAY_MS)]);
        const [known] = await query('known-code', 'select 1 as known from one_time_code where id = $1', [id]);
        if (known !== undefined) return 'repeated';
        const [count] = await query<{ to_address: number; to_recipient: number; wrong: number; offers: number }>(
          'count-codes',
          COUNT,
          [recipient, address, before(CODE_HOUR_MS), before(CODE_DAY_MS)],
        );
        if (
          count === undefined ||
          count.to_address >= CODES_PER_ADDRESS_AND_HOUR ||
          count.to_recipient >= CODES_PER_RECIPIENT_AND_HOUR ||
          count.wrong >= WRONG_TRIES_A_DAY ||
          (offer !== undefined && count.offers >= OFFERS_A_DAY)
        )
          return 'too-many';
        await query(
          'keep-code',
          `insert into one_time_code
            (id, recipient, address, digest, made_at, tries, spent, withdrawn, offered_kind, offered, vouched_by)
            values ($1, $2, $3, $4, $5, 0, false, false, $6, $7, $8)`,
          [
            id,
            recipient,
            address,
            digest,
            new Date(now),
            offer?.kind ?? null,
            offer?.sealed ?? null,
            offer?.vouchedBy ?? null,
          ],
        );
        return 'kept';
      }),
    async take({ id, recipient, digest }) {
      if (!isUuid(id)) return { kind: 'over' };
      const [tried] = await database.query<{ address: AddressKey; spent: boolean; tries: number }>('take-code', TAKE, [
        id,
        recipient,
        digest,
        new Date(clock.now() - CODE_LIVES_MS),
      ]);
      if (tried === undefined) return { kind: 'over' };
      return tried.spent
        ? { kind: 'right', address: tried.address }
        : { kind: 'wrong', triesLeft: TRIES_PER_CODE - tried.tries };
    },
    openAt: (address) =>
      database.query<OpenCode>(
        'open-codes',
        `select id, recipient from one_time_code
          where address = $1 and not spent and not withdrawn and tries < ${String(TRIES_PER_CODE)} and made_at > $2`,
        [address, new Date(clock.now() - CODE_LIVES_MS)],
      ),
    async takenBy({ id, recipient }) {
      if (!isUuid(id)) return undefined;
      const [taken] = await database.query<{ address: AddressKey }>(
        'taken-code',
        'select address from one_time_code where id = $1 and recipient = $2 and spent and made_at > $3',
        [id, recipient, new Date(clock.now() - CODE_LIVES_MS)],
      );
      return taken?.address;
    },
    async standingOffer(recipient) {
      const [newest] = await database.query<OfferRow>(
        'standing-offer',
        `${OFFER} and not spent order by made_at desc, id limit 1`,
        [recipient, new Date(clock.now() - OFFER_LIVES_MS)],
      );
      return newest === undefined ? undefined : toOffer(newest);
    },
    async provedOffer({ id, recipient }) {
      if (!isUuid(id)) return undefined;
      const [proved] = await database.query<OfferRow>('proved-offer', `${OFFER} and spent and id = $3`, [
        recipient,
        new Date(clock.now() - CODE_LIVES_MS),
        id,
      ]);
      return proved === undefined ? undefined : toOffer(proved);
    },
    async withdrawOffers(recipient) {
      const gone = await database.query<{ offered: SealedId }>(
        'withdraw-offers',
        `update one_time_code set withdrawn = true
          where recipient = $1 and offered is not null and not spent and not withdrawn returning offered`,
        [recipient],
      );
      return gone.map(({ offered }) => offered);
    },
  };
}
