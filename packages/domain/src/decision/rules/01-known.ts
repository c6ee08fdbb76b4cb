import type { Rule } from '../rule.ts';

/** Rule 1: what cannot be checked is not sent. Rule page: docs/rules/01-known.md */
export const known: Rule = {
  number: 1,
  apply: ({ facts }) =>
    facts.target.kind === 'unknown'
      ? { kind: 'applied', reason: 'UNKNOWN_RECIPIENT', note: 'nobody is known by that name, and no address was given' }
      : { kind: 'passed', note: 'the recipient or address is known' },
};
