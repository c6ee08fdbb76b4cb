import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { Instant } from '../time/instant.ts';
import { coversType } from './coverage.ts';
import type { Statement } from './statement.ts';

/** Whether a signed permission stands behind a type at a moment (45 CFR 164.508). */
export type AuthorizationState =
  | { readonly kind: 'none' }
  | { readonly kind: 'live'; readonly statement: Statement; readonly until: Instant | undefined }
  | { readonly kind: 'expired'; readonly statement: Statement }
  | { readonly kind: 'revoked'; readonly statement: Statement };

/** Returns the state of the authorization for a type. Its first moment is inside, its last is outside. `statements` are those standing at `at`, oldest first. */
export function authorizationFor(
  statements: readonly Statement[],
  type: Pick<CommunicationType, 'key' | 'category'>,
  at: Instant,
): AuthorizationState {
  let state: AuthorizationState = { kind: 'none' };
  for (const statement of statements) {
    if (!coversType(statement.scope.types, type)) continue;
    if (statement.word.kind === 'authorize' && statement.word.from <= at) {
      const { until } = statement.word;
      state = until !== undefined && until <= at ? { kind: 'expired', statement } : { kind: 'live', statement, until };
    } else if (statement.word.kind === 'revoke-authorization' && state.kind === 'live') {
      state = { kind: 'revoked', statement };
    }
  }
  return state;
}
