import { isOffered } from '../offered.ts';
import type { Rule } from '../rule.ts';

/** Rule 8: what the law requires is sent whatever the recipient chose, at any hour. Rule page: docs/rules/08-required-by-law.md */
export const requiredByLaw: Rule = {
  number: 8,
  apply: ({ type, channel }) =>
    type.basis.kind === 'required-by-law' && isOffered(type, channel)
      ? { kind: 'applied', reason: 'REQUIRED_BY_LAW', note: `required by ${type.basis.rule}` }
      : { kind: 'passed', note: 'no law requires it on this channel' },
};
