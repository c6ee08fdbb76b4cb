import type { Instant } from '@heed/domain/time/instant';
import { addMilliseconds } from '@heed/domain/time/instant';
import type { Clock } from '../ports/clock.ts';

/** A clock that stands still until it is moved. */
export interface MovableClock extends Clock {
  /** Moves forward (backward, when negative) and returns the new time. */
  advance(milliseconds: number): Instant;
  set(instant: Instant): void;
}

/** A Tuesday, 18:00 UTC: 13:00 in New York, 10:00 in Los Angeles. Inside the permitted hours of every contiguous State. */
const TEST_NOW = Date.UTC(2026, 10, 24, 18, 0, 0) as Instant;

/** Returns a clock that shows `start` until it is moved. */
export function fixedClock(start: Instant = TEST_NOW): MovableClock {
  let now = start;
  return {
    now: () => now,
    advance(milliseconds) {
      now = addMilliseconds(now, milliseconds);
      return now;
    },
    set(instant) {
      now = instant;
    },
  };
}
