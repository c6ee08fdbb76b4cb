import { reaches } from '../../statement/coverage.ts';
import { mayUndo } from '../../statement/claim.ts';
import { saidSurelyAfter } from '../../statement/latest-word.ts';
import type { Statement } from '../../statement/statement.ts';
import type { Instant } from '../../time/instant.ts';
import { mustArrive } from '../must-arrive.ts';
import { allowsOf } from '../permissions.ts';
import { callHours } from '../quiet-hours.ts';
import type { Case, Rule } from '../rule.ts';

/** Rule 13: not now, because the recipient paused it or because of the hour. Rule page: docs/rules/13-hours.md */
export const hours: Rule = {
  number: 13,
  apply: (one) => {
    if (one.type.quietHoursExempt) return { kind: 'passed', note: 'it may be sent at any hour' };
    const pause = pauseOf(one);
    const changesAt = pause === undefined ? [] : [pause.from, pause.until];
    if (pause !== undefined && pause.from <= one.at && one.at < pause.until) {
      const { statement, until } = pause;
      return { kind: 'applied', reason: 'PAUSED', note: 'the recipient paused it', statement, notBefore: until };
    }
    const now = callHours(one.channel, one.at, one.recipient?.profile.timeZone);
    return now.kind === 'closed'
      ? {
          kind: 'applied',
          reason: 'QUIET_HOURS',
          note: 'it is outside the permitted hours there',
          notBefore: now.opensAt,
        }
      : { kind: 'passed', note: 'it is within the permitted hours', changesAt: [...changesAt, now.until] };
  },
};

interface Pause {
  readonly statement: Statement['id'];
  readonly from: Instant;
  readonly until: Instant;
}

/** The pause said last counts, unless an allow was surely said after it. What may not be stopped may not be paused either. */
function pauseOf(one: Case): Pause | undefined {
  if (mustArrive(one.type) === 'always') return undefined;
  const allows = allowsOf(one);
  const last = one.said.findLast(({ word, scope }) => word.kind === 'pause' && reaches(scope, one.type, one.channel));
  if (last?.word.kind !== 'pause') return undefined;
  const isOver = allows.some((allow) => saidSurelyAfter(allow, last) && mayUndo(allow, last));
  return isOver ? undefined : { statement: last.id, from: last.word.from, until: last.word.until };
}
