import type { ChannelSignals } from '@heed/domain/silence/channel-signals';

/** What is seen of whether texts are heard. A mark is put at the moment of the call unless it names another. */
export type Mark = Partial<Omit<ChannelSignals, 'watchedSince'>>;

/** Remembers, for all processes, the signs by which silence is told. */
export interface ChannelWatch {
  /** Begins to watch, or goes on where it is watched already: what was seen stays. */
  begin(): Promise<void>;
  /** Watches no more: where no provider is set up there is nothing to hear. */
  end(): Promise<void>;
  /** Puts marks; marks of a watch that never began are lost. */
  mark(seen: Mark): Promise<void>;
  /** Returns what was seen, or `undefined` where nobody watches. */
  signals(): Promise<ChannelSignals | undefined>;
}
