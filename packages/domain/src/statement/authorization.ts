import type { Instant } from '../time/instant.ts';
import { mayUndo } from './claim.ts';
import { saidSurelyAfter } from './latest-word.ts';
import type { Statement, Word } from './statement.ts';

/** Whether a signed permission stands behind a type at a moment (45 CFR 164.508). */
export type AuthorizationState =
  | { readonly kind: 'none' }
  | { readonly kind: 'live'; readonly statement: Statement }
  | { readonly kind: 'expired'; readonly statement: Statement }
  | { readonly kind: 'revoked'; readonly statement: Statement };

type Authorize = Extract<Word, { kind: 'authorize' }>;

/**
 * Returns the state of the signed permissions at a moment. One that is live is enough; else the one said last tells why there is none.
 * The first moment is inside, the last outside. A revocation ends what was not surely signed after it; one that names a document ends
 * that document alone. Both lists: those that cover the type and channel, oldest first. Rule: docs/rules/10-authorization.md
 */
export function authorizationAt(
  authorizations: readonly Statement[],
  revocations: readonly Statement[],
  at: Instant,
): AuthorizationState {
  let state: AuthorizationState = { kind: 'none' };
  for (const statement of authorizations) {
    const { word } = statement;
    if (word.kind !== 'authorize' || at < word.from) continue;
    const revocation = revocations.findLast((said) => revokes(said, statement, word));
    if (revocation !== undefined) state = state.kind === 'live' ? state : { kind: 'revoked', statement: revocation };
    else if (word.until === undefined || at < word.until) state = { kind: 'live', statement };
    else if (state.kind !== 'live') state = { kind: 'expired', statement };
  }
  return state;
}

function revokes(revocation: Statement, authorization: Statement, { document }: Authorize): boolean {
  if (revocation.word.kind !== 'revoke-authorization') return false;
  if (revocation.word.document !== undefined && revocation.word.document !== document) return false;
  return !(saidSurelyAfter(authorization, revocation) && mayUndo(authorization, revocation));
}
