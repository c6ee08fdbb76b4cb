import { isOffered } from '../offered.ts';
import { isTurnedOn } from '../permissions.ts';
import type { Rule } from '../rule.ts';

/** Rule 12: what is off unless somebody turns it on stays off until then. Rule page: docs/rules/12-default.md */
export const byDefault: Rule = {
  number: 12,
  apply: (one) => {
    if (!isOffered(one.type, one.channel)) {
      const note = one.type.retired
        ? 'this type is retired: it is no longer sent'
        : 'this is never sent on this channel';
      return { kind: 'applied', reason: 'OFF_BY_DEFAULT', note };
    }
    // A live signed permission is the recipient's own word for its type.
    if (one.type.basis.kind === 'authorization') return { kind: 'passed', note: 'the signed permission turns it on' };
    if (one.type.channels[one.channel]?.default === 'on') return { kind: 'passed', note: 'it is on unless stopped' };
    return isTurnedOn(one)
      ? { kind: 'passed', note: 'it is off unless turned on, and somebody turned it on' }
      : { kind: 'applied', reason: 'OFF_BY_DEFAULT', note: 'it is off unless turned on, and nobody did' };
  },
};
