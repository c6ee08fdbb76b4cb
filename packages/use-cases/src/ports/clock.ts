import type { Instant } from '@heed/domain/time/instant';

/** Tells the time. The only place from which a use case may learn it. */
export interface Clock {
  now(): Instant;
}
