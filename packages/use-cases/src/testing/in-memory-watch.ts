import { isWorthMarking, type ChannelSignals } from '@heed/domain/silence/channel-signals';
import type { ChannelWatch } from '../ports/channel-watch.ts';
import type { Clock } from '../ports/clock.ts';

/** A watch in memory; its reader is for the decision's facts. */
export interface InMemoryWatch extends ChannelWatch {
  readonly now: () => ChannelSignals | undefined;
}

/** Returns a watch that nobody began. */
export function inMemoryWatch(clock: Clock): InMemoryWatch {
  let seen: ChannelSignals | undefined;
  return {
    now: () => seen,
    begin() {
      seen ??= { watchedSince: clock.now() };
      return Promise.resolve();
    },
    end() {
      seen = undefined;
      return Promise.resolve();
    },
    mark(mark) {
      if (seen !== undefined && isWorthMarking(seen, mark)) seen = { ...seen, ...mark };
      return Promise.resolve();
    },
    signals: () => Promise.resolve(seen),
  };
}
