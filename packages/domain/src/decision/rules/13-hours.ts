import { reaches } from '../../statement/coverage.ts';
import { latestWish, type Wish } from '../../statement/wishes.ts';
import type { Instant } from '../../time/instant.ts';
import { pausesOn, type Pause } from '../pauses-on.ts';
import { callHours } from '../quiet-hours.ts';
import type { Case, Rule } from '../rule.ts';

/** Rule 13: not now, because the recipient paused it or because of the hour, which the recipient may have narrowed. Rule page: docs/rules/13-hours.md */
export const hours: Rule = {
  number: 13,
  apply: (one) => {
    if (one.type.quietHoursExempt) return { kind: 'passed', note: 'it may be sent at any hour' };
    const pauses = pausesOn(one);
    const changesAt = pauses.flatMap(({ from, until }) => [from, until]);
    const running = lastToEnd(pauses.filter(({ from, until }) => from <= one.at && one.at < until));
    if (running !== undefined)
      return {
        kind: 'applied',
        reason: 'PAUSED',
        note: 'the recipient paused it',
        statement: running.statement.id,
        notBefore: endOf(pauses, one.at),
        changesAt,
      };
    const wish = wishedHours(one);
    const now = callHours(one.channel, one.at, one.recipient?.profile.timeZone, wish?.word);
    if (now.kind === 'open')
      return { kind: 'passed', note: 'it is within the permitted hours', changesAt: [...changesAt, now.until] };
    return {
      kind: 'applied',
      reason: 'QUIET_HOURS',
      notBefore: now.opensAt,
      changesAt,
      ...(now.isWish
        ? { note: 'it is outside the hours the recipient asked for', statement: wish?.id }
        : { note: 'it is outside the permitted hours there' }),
    };
  },
};

function wishedHours({ said, type, channel }: Case): Wish<'contact-hours'> | undefined {
  return latestWish(
    said.filter(({ word, scope }) => word.kind === 'contact-hours' && reaches(scope, type, channel)),
    'contact-hours',
    type,
  );
}

/** Returns the first moment from `at` on that no pause holds. */
function endOf(pauses: readonly Pause[], at: Instant): Instant {
  const next = lastToEnd(pauses.filter(({ from, until }) => from <= at && at < until));
  return next === undefined ? at : endOf(pauses, next.until);
}

/** Of several that end together the one said last. */
function lastToEnd(pauses: readonly Pause[]): Pause | undefined {
  return pauses.reduce<Pause | undefined>(
    (last, pause) => (last === undefined || pause.until >= last.until ? pause : last),
    undefined,
  );
}
