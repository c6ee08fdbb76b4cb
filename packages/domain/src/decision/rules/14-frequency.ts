import { roomFrom } from '../frequency.ts';
import type { Rule } from '../rule.ts';

/** Rule 14: the reported sends reached the type's limit. Rule page: docs/rules/14-frequency.md */
export const frequency: Rule = {
  number: 14,
  apply: ({ type, channel, recipient, at }) => {
    const sends = recipient?.sends ?? [];
    const notBefore = roomFrom(type, channel, sends, at);
    return notBefore > at
      ? { kind: 'applied', reason: 'FREQUENCY_LIMIT', note: 'the limit of the type is reached', notBefore }
      : { kind: 'passed', note: 'the limit leaves room' };
  },
};
