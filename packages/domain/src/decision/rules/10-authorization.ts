import { authorizationAt, type AuthorizationState } from '../../statement/authorization.ts';
import { reaches } from '../../statement/coverage.ts';
import type { Instant } from '../../time/instant.ts';
import { authorizationsOf } from '../permissions.ts';
import type { Case, Rule } from '../rule.ts';

const MISSING = {
  none: { reason: 'NO_AUTHORIZATION', note: 'no signed permission is on file' },
  expired: { reason: 'AUTHORIZATION_EXPIRED', note: 'the signed permission has ended' },
  revoked: { reason: 'AUTHORIZATION_REVOKED', note: 'the signed permission was taken back' },
} as const;

/** Rule 10: marketing and research need a signed permission that is live (45 CFR 164.508). Rule page: docs/rules/10-authorization.md */
export const authorization: Rule = {
  number: 10,
  apply: (one) => {
    if (one.type.basis.kind !== 'authorization') return { kind: 'passed', note: 'no signed permission is needed' };
    const changesAt = boundariesOf(one);
    const state = authorizationOf(one);
    if (state.kind === 'live') return { kind: 'passed', note: 'a signed permission is live', changesAt };
    const statement = state.kind === 'none' ? undefined : state.statement.id;
    return { kind: 'applied', ...MISSING[state.kind], statement, changesAt };
  },
};

/** Returns the state of the recipient's signed permissions for the case. Where a third party pays, only those that say so count. */
export function authorizationOf(one: Case): AuthorizationState {
  return authorizationAt(
    authorizationsOf(one).filter(
      ({ word }) => one.type.thirdPartyPays !== true || (word.kind === 'authorize' && word.thirdPartyPays),
    ),
    one.said.filter(({ word, scope }) => word.kind === 'revoke-authorization' && reaches(scope, one.type, one.channel)),
    one.at,
  );
}

function boundariesOf(one: Case): readonly (Instant | undefined)[] {
  return authorizationsOf(one).flatMap(({ word }) => (word.kind === 'authorize' ? [word.from, word.until] : []));
}
