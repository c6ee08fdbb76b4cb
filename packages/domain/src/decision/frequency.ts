import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { ReportedSend } from '../projection/recipient-state.ts';
import { addMilliseconds, type Instant } from '../time/instant.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/**
 * Returns the first moment at which a type's limit leaves room again; `at` itself when it does now. Texts and calls count together,
 * over a moving day and week (47 CFR 64.1200(a)(9)(iv)(F): one a day, three a week).
 */
export function roomFrom(
  type: CommunicationType,
  channel: DecidedChannel,
  sends: readonly ReportedSend[],
  at: Instant,
): Instant {
  const limit = type.frequencyLimit;
  if (limit === undefined || channel === 'EMAIL') return at;
  const counted = sends
    .filter((send) => send.type === type.key && send.channel !== 'EMAIL' && send.at <= at)
    .map((send) => send.at);
  const day = freeFrom(counted, limit.perDay, DAY_MS, at);
  const week = freeFrom(counted, limit.perWeek, WEEK_MS, at);
  return day > week ? day : week;
}

/** The window is open at its far end: a send exactly one period ago no longer counts. */
function freeFrom(sends: readonly Instant[], limit: number, periodMs: number, at: Instant): Instant {
  const within = sends.filter((send) => at - send < periodMs).sort((one, other) => one - other);
  if (within.length < limit) return at;
  const blocking = within[within.length - limit];
  return blocking === undefined ? at : addMilliseconds(blocking, periodMs);
}
