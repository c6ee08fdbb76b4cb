import type { Instant } from '@heed/domain/time/instant';
import fc from 'fast-check';
import { LINK_PURPOSES, type LinkClaims, type LinkEnd, type LinkNonce } from '../token/link-claims.ts';

const HOUR = 3_600_000;

/** 2026-11-24T12:00:00Z. */
export const NOON = 1_795_521_600_000 as Instant;

/** Returns a moment some hours (whole or not) after `NOON`. */
export function hoursAfterNoon(hours: number): Instant {
  return (NOON + hours * HOUR) as Instant;
}

/** A manage link for contact point 1, made at `NOON` for seven days. */
export const SEVEN_DAYS: LinkClaims = {
  purpose: 'manage',
  subject: { kind: 'contact-point', key: 1n },
  types: { kind: 'every' },
  issuedAt: NOON,
  end: { kind: 'at', at: hoursAfterNoon(168) },
  nonce: 0 as LinkNonce,
};

/** All claims a token holds without rounding. */
export const anyClaims: fc.Arbitrary<LinkClaims> = fc
  .record({
    purpose: fc.constantFrom(...LINK_PURPOSES),
    subject: fc.record({
      kind: fc.constantFrom('contact-point' as const, 'recipient' as const, 'address' as const),
      key: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    }),
    types: fc.oneof(
      fc.constant({ kind: 'every' } as const),
      fc.record({ kind: fc.constant('one' as const), code: fc.integer({ min: 1, max: 65_535 }) }),
    ),
    issuedSeconds: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    lifetimeHours: fc.integer({ min: 0, max: 65_535 }),
    nonce: fc.integer({ min: 0, max: 65_535 }).map((nonce) => nonce as LinkNonce),
  })
  .map(({ issuedSeconds, lifetimeHours, ...rest }) => {
    const issuedAt = (issuedSeconds * 1000) as Instant;
    const end: LinkEnd =
      lifetimeHours === 0 ? { kind: 'never' } : { kind: 'at', at: (issuedAt + lifetimeHours * HOUR) as Instant };
    return { ...rest, issuedAt, end };
  });
