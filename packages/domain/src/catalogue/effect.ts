import type { DecidedChannel } from '../channel/channel.ts';
import type { Reason } from '../decision/reason.ts';
import type { CommunicationTypeKey } from './catalogue.ts';

/**
 * What a change does to messages of one type on one channel to one recipient: they `gain` what was denied, `lose` what was not, or what was
 * only put off comes `sooner`, or what was allowed `later`.
 */
export const EFFECTS = ['gain', 'lose', 'sooner', 'later'] as const;
/** See `EFFECTS`. */
export type Effect = (typeof EFFECTS)[number];

/** One effect on one recipient. */
export interface CellEffect {
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  readonly effect: Effect;
  /** How the catalogue in force answers; absent: it does not have the type. */
  readonly before?: Reason;
  /** How the other would answer; absent: it does not have the type. */
  readonly after?: Reason;
}

/** How many recipients a change does one thing to, for one pair of reasons. */
export interface EffectCount extends CellEffect {
  readonly recipients: number;
}

/** What counting recipients came to. */
export interface CountedEffects {
  /** How many were looked at. */
  readonly recipients: number;
  readonly counts: readonly EffectCount[];
}
