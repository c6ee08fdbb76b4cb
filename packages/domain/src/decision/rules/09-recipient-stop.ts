import { standingStop, stopsOf } from '../../statement/latest-word.ts';
import { mustArrive } from '../must-arrive.ts';
import { allowsOf, authorizationsOf } from '../permissions.ts';
import type { Rule } from '../rule.ts';

/** Rule 9: the recipient's latest word about the type and channel is stop. Rule page: docs/rules/09-recipient-stop.md */
export const recipientStop: Rule = {
  number: 9,
  apply: (one) => {
    if (mustArrive(one.type) === 'always') return { kind: 'passed', note: 'this may not be stopped' };
    const stop = standingStop(stopsOf(one.said, one.type, one.channel), [...allowsOf(one), ...authorizationsOf(one)]);
    return stop === undefined
      ? { kind: 'passed', note: 'the latest word is not stop' }
      : { kind: 'applied', reason: 'STOPPED', note: 'the latest word that covers this is stop', statement: stop.id };
  },
};
