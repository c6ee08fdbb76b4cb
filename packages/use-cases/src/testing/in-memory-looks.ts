import type { Clock } from '../ports/clock.ts';
import type { Look, Looks } from '../ports/looks.ts';

/** Returns a keeper of looks, empty; `kept` shows all of them, oldest first. */
export function inMemoryLooks(clock: Clock): Looks & { readonly kept: readonly Look[] } {
  const kept: Look[] = [];
  return {
    kept,
    keep(looks) {
      kept.push(...looks.map((look) => ({ ...look, at: clock.now() })));
      return Promise.resolve();
    },
    at: (recipient, limit) =>
      Promise.resolve(
        kept
          .filter((look) => look.recipient === recipient)
          .toReversed()
          .slice(0, limit),
      ),
  };
}
