import type { AddressKey } from '@heed/domain/contact/address';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import type { Clock } from '../ports/clock.ts';
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
  type OfferedAddress,
  type StandingOffer,
} from '../ports/codes.ts';

interface KeptCode {
  readonly recipient: RecipientId;
  readonly address: AddressKey;
  readonly digest: string;
  readonly madeAt: Instant;
  tries: number;
  isSpent: boolean;
  readonly offer?: OfferedAddress;
  isWithdrawn: boolean;
}

/** Returns a keeper of one-time codes, empty. */
export function inMemoryCodes(clock: Clock): Codes {
  const codes = new Map<string, KeptCode>();
  const isAlive = ({ madeAt, isWithdrawn }: KeptCode) => clock.now() - madeAt < CODE_LIVES_MS && !isWithdrawn;
  const offered = ([id, { offer, address }]: readonly [string, KeptCode]): StandingOffer | undefined =>
    offer === undefined ? undefined : { ...offer, id, address };
  const standing = (recipient: RecipientId) =>
    [...codes].filter(
      ([, code]) =>
        code.recipient === recipient &&
        code.offer !== undefined &&
        !code.isSpent &&
        !code.isWithdrawn &&
        clock.now() - code.madeAt < OFFER_LIVES_MS,
    );
  return {
    keep({ id, recipient, address, digest, offer }) {
      if (codes.has(id)) return Promise.resolve('repeated');
      const now = clock.now();
      const all = [...codes.values()];
      const ofHour = all.filter(({ madeAt }) => now - madeAt < CODE_HOUR_MS);
      const wrong = all
        .filter((code) => code.recipient === recipient && now - code.madeAt < CODE_DAY_MS)
        .reduce((sum, { tries, isSpent }) => sum + tries - (isSpent ? 1 : 0), 0);
      const offers = all.filter(
        (code) => code.recipient === recipient && code.offer !== undefined && now - code.madeAt < CODE_DAY_MS,
      );
      if (
        (offer !== undefined && offers.length >= OFFERS_A_DAY) ||
        ofHour.filter((code) => code.address === address).length >= CODES_PER_ADDRESS_AND_HOUR ||
        ofHour.filter((code) => code.recipient === recipient).length >= CODES_PER_RECIPIENT_AND_HOUR ||
        wrong >= WRONG_TRIES_A_DAY
      )
        return Promise.resolve('too-many');
      codes.set(id, {
        recipient,
        address,
        digest,
        madeAt: now,
        tries: 0,
        isSpent: false,
        isWithdrawn: false,
        ...(offer === undefined ? {} : { offer }),
      });
      return Promise.resolve('kept');
    },
    take({ id, recipient, digest }) {
      const code = codes.get(id);
      const isOver = code?.recipient !== recipient || code.isSpent || code.tries >= TRIES_PER_CODE || !isAlive(code);
      if (isOver) return Promise.resolve({ kind: 'over' });
      code.tries += 1;
      code.isSpent = code.digest === digest;
      return Promise.resolve(
        code.isSpent
          ? { kind: 'right', address: code.address }
          : { kind: 'wrong', triesLeft: TRIES_PER_CODE - code.tries },
      );
    },
    openAt: (address) =>
      Promise.resolve(
        [...codes].flatMap(([id, code]) =>
          code.address === address && !code.isSpent && code.tries < TRIES_PER_CODE && isAlive(code)
            ? [{ id, recipient: code.recipient }]
            : [],
        ),
      ),
    takenBy({ id, recipient }) {
      const code = codes.get(id);
      return Promise.resolve(code?.recipient === recipient && code.isSpent && isAlive(code) ? code.address : undefined);
    },
    standingOffer: (recipient) => {
      const newest = standing(recipient).at(-1);
      return Promise.resolve(newest === undefined ? undefined : offered(newest));
    },
    provedOffer({ id, recipient }) {
      const code = codes.get(id);
      const isProved = code?.recipient === recipient && code.isSpent && isAlive(code);
      return Promise.resolve(isProved ? offered([id, code]) : undefined);
    },
    withdrawOffers(recipient) {
      const gone = standing(recipient);
      for (const [, code] of gone) code.isWithdrawn = true;
      return Promise.resolve(gone.flatMap(([, { offer }]) => (offer === undefined ? [] : [offer.sealed])));
    },
  };
}
