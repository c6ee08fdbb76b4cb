import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import { findingsOn } from '@heed/domain/decision/findings';
import type { PreferenceRow } from '@heed/domain/decision/preference-matrix';
import type { ContactPoint } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';

/** The channels to which a person agrees number by number (47 CFR 64.1200(a)(1)). */
export const CHANNELS_BY_NUMBER = ['SMS', 'VOICE'] as const satisfies readonly DecidedChannel[];
/** See `CHANNELS_BY_NUMBER`. */
export type ChannelByNumber = (typeof CHANNELS_BY_NUMBER)[number];

/** Returns the number for which consent is all that is missing for a type on a channel: the one that would be used. `undefined` where nothing is missing, or more. */
export function numberToAgreeFor(
  facts: DecisionFacts,
  { type, cells }: PreferenceRow,
  channel: ChannelByNumber,
  at: Instant,
): ContactPoint | undefined {
  if (cells[channel].kind !== 'needs-consent') return undefined;
  return findingsOn(facts, type, channel, at).deciding.last.ways[0]?.point;
}
