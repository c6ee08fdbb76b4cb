import { allowsOf } from '../permissions.ts';
import type { Rule } from '../rule.ts';
import { authorizationOf } from './10-authorization.ts';

/** Rule 15: nothing stands against it. Rule page: docs/rules/15-allowed.md */
export const allowed: Rule = {
  number: 15,
  apply: (one) => {
    const authorization = authorizationOf(one);
    const word = allowsOf(one).at(-1) ?? (authorization.kind === 'live' ? authorization.statement : undefined);
    return word === undefined
      ? { kind: 'applied', reason: 'ALLOWED_BY_DEFAULT', note: 'it is on unless stopped, and nobody stopped it' }
      : { kind: 'applied', reason: 'ALLOWED_BY_PATIENT', note: 'the recipient asked for it', statement: word.id };
  },
};
