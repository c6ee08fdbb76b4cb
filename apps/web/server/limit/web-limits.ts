import { createRateLimit, type RateLimit } from './rate-limit.ts';

/** The limits of the public forms. A stop that is over one is never dropped in silence. */
export interface WebLimits {
  /** Forms from one network address. Over it, the page says so and keeps what was typed. */
  readonly formsPerNetwork: RateLimit;
  /** Notices to one address. Over it, the stop is recorded all the same; only the notice is left out. */
  readonly noticesPerAddress: RateLimit;
  /** Fresh links to one address. Over it, the answer is the same and nothing more is sent. */
  readonly linksPerAddress: RateLimit;
}

const MINUTE = 60_000;

/** Returns the limits of this process. A clinic's whole waiting room may share one network address: hence the wide burst. */
export function createWebLimits(now: () => number): WebLimits {
  return {
    formsPerNetwork: createRateLimit({ burst: 30, refillMs: 6_000 }, now),
    noticesPerAddress: createRateLimit({ burst: 2, refillMs: 60 * MINUTE }, now),
    linksPerAddress: createRateLimit({ burst: 3, refillMs: 20 * MINUTE }, now),
  };
}
