import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { ReportedSend } from '../projection/recipient-state.ts';
import { addMilliseconds, type Instant } from '../time/instant.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** The largest limit a catalogue may set: as many sends of one type and channel are kept to be counted. Ours. */
export const MOST_SENDS_COUNTED = 50;

/**
 * Returns the first moment at which a type's limit leaves room again; `at` itself when it does now. Texts and calls count together,
 * over a moving day and week (47 CFR 64.1200(a)(9)(iv)(F): one a day, three a week). A send exactly one period ago no longer counts.
 */
export function roomFrom(
  type: CommunicationType,
  channel: DecidedChannel,
  sends: readonly ReportedSend[],
  at: Instant,
): Instant {
  const limit = type.frequencyLimit;
  if (limit === undefined || channel === 'EMAIL') return at;
  const counted = countedSends(type, sends);
  return laterOf(freeFrom(counted, limit.perDay, DAY_MS, at), freeFrom(counted, limit.perWeek, WEEK_MS, at));
}

function countedSends(type: CommunicationType, sends: readonly ReportedSend[]): readonly Instant[] {
  const keys = [type.key, ...(type.formerKeys ?? [])];
  return sends
    .filter((send) => keys.includes(send.type) && send.channel !== 'EMAIL')
    .map((send) => send.at)
    .sort((one, other) => one - other);
}

/** Returns when the send that fills the limit is one period old; `at` when that is past, or when there are fewer. */
function freeFrom(sends: readonly Instant[], limit: number, periodMs: number, at: Instant): Instant {
  const filling = sends.at(-limit);
  return filling === undefined ? at : laterOf(at, addMilliseconds(filling, periodMs));
}

function laterOf(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
