import { restrictionAgainst, restrictionsFor } from '../../statement/restriction.ts';
import type { Rule } from '../rule.ts';

/** Rule 4: a confidential-communication request (45 CFR 164.522(b)) outranks every default and fallback. Rule page: docs/rules/04-restriction.md */
export const restriction: Rule = {
  number: 4,
  apply: ({ said, type, channel, ways }) => {
    const restrictions = restrictionsFor(said, type, channel);
    if (restrictions.length === 0) return { kind: 'passed', note: 'no confidential-communication request covers this' };
    const left = ways.filter(({ point }) => restrictionAgainst(restrictions, point) === undefined);
    if (left.length > 0)
      return { kind: 'passed', note: 'a confidential-communication request leaves an address', ways: left };
    const [first] = ways;
    const against = first === undefined ? undefined : restrictionAgainst(restrictions, first.point);
    return {
      kind: 'applied',
      reason: 'RESTRICTED',
      note: 'a confidential-communication request rules out every address on this channel',
      statement: against?.statement.id,
    };
  },
};
