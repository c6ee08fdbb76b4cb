import { createHmac } from 'node:crypto';
import type { Allowance, Allowances } from '@heed/use-cases/ports/allowances';

/** Counts acts per key. */
export interface WebLimit {
  /** Returns whether the key may act now, and counts it when it may. */
  take(key: string): Promise<boolean>;
}

/** The limits of the public forms. A stop that is over one is never dropped in silence. */
export interface WebLimits {
  /** Forms from one network address. Over it, the page says so and keeps what was typed. */
  readonly formsPerNetwork: WebLimit;
  /** Notices to one address. Over it, the stop is recorded all the same; only the notice is left out. */
  readonly noticesPerAddress: WebLimit;
  /** Fresh links to one address. Over it, the answer is the same and nothing more is sent. */
  readonly linksPerAddress: WebLimit;
}

const MINUTE = 60_000;

/**
 * Returns the limits, which every process counts together. A clinic's whole waiting room may share one network address: hence the wide burst. Keys are kept as a keyed hash:
 * a network address tells of a household (45 CFR 164.514(b)(2)(i)(O)).
 */
export function createWebLimits(allowances: Allowances, secret: string): WebLimits {
  const limit = (name: string, allowance: Allowance): WebLimit => ({
    take: (key) =>
      allowances.take(createHmac('sha256', secret).update(`${name}\0${key}`).digest('base64url'), allowance),
  });
  return {
    formsPerNetwork: limit('forms-per-network', { burst: 30, refillMs: 6_000 }),
    noticesPerAddress: limit('notices-per-address', { burst: 2, refillMs: 60 * MINUTE }),
    linksPerAddress: limit('links-per-address', { burst: 3, refillMs: 20 * MINUTE }),
  };
}
