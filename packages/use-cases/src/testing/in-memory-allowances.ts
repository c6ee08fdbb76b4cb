import type { Allowances } from '../ports/allowances.ts';
import type { Clock } from '../ports/clock.ts';

/** Returns a count of acts in memory. Kept of a key is when its whole burst is there again, as on PostgreSQL. */
export function inMemoryAllowances(clock: Clock): Allowances {
  const wholeAt = new Map<string, number>();
  return {
    take(key, { burst, refillMs }) {
      const now = clock.now();
      const next = Math.max(wholeAt.get(key) ?? now, now) + refillMs;
      const isAllowed = next <= now + burst * refillMs;
      if (isAllowed) wholeAt.set(key, next);
      return Promise.resolve(isAllowed);
    },
  };
}
