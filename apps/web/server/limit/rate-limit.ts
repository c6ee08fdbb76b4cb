/** How many acts a key may do: `burst` at once, then one every `refillMs` milliseconds. */
export interface Allowance {
  readonly burst: number;
  readonly refillMs: number;
}

/** Counts acts per key. */
export interface RateLimit {
  /** Returns whether the key may act now, and counts it when it may. */
  take(key: string): boolean;
}

/** Keys remembered at once: an old one is forgotten first, so that memory stays bounded under a flood. */
const MAX_KEYS = 50_000;

/** Returns a limit that keeps a bucket per key in this process. `now` tells milliseconds. */
export function createRateLimit({ burst, refillMs }: Allowance, now: () => number): RateLimit {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return {
    take(key) {
      const at = now();
      const bucket = buckets.get(key) ?? { left: burst, at };
      const left = Math.min(burst, bucket.left + (at - bucket.at) / refillMs);
      const isAllowed = left >= 1;
      buckets.delete(key);
      buckets.set(key, { left: isAllowed ? left - 1 : left, at });
      if (buckets.size > MAX_KEYS) {
        const [oldest] = buckets.keys();
        if (oldest !== undefined) buckets.delete(oldest);
      }
      return isAllowed;
    },
  };
}
