import { reaches } from '../../statement/coverage.ts';
import { mustArrive } from '../must-arrive.ts';
import { waitingAt } from '../waiting-at.ts';
import type { Rule } from '../rule.ts';

/** Rule 7: while a person has not read what may be a request to stop, what it may be about waits. Rule page: docs/rules/07-pending.md */
export const pending: Rule = {
  number: 7,
  apply: ({ recipient, allWays, type, channel }) => {
    if (mustArrive(type) === 'always') return { kind: 'passed', note: 'this may not be stopped: no request holds it' };
    // Also from an address that another rule closed: the doubt is about the person, and must not end because they stopped there.
    const waiting = [...(recipient?.pending ?? []), ...allWays.flatMap(waitingAt)];
    return waiting.some(({ holds }) => reaches(holds, type, channel))
      ? { kind: 'applied', reason: 'REQUEST_PENDING', note: 'a request that may be about this waits for a person' }
      : { kind: 'passed', note: 'no request waits' };
  },
};
