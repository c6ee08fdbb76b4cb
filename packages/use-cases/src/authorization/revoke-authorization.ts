import type { DecisionFacts } from '@heed/domain/decision/decision';
import type { PreferenceRow } from '@heed/domain/decision/preference-matrix';
import { coversType } from '@heed/domain/statement/coverage';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { Statement } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { factsInside } from '../ledger/facts-inside.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { Act } from '../preferences/act.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { endAnsweredReviews } from '../review/end-gone-reviews.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { findRow } from './find-row.ts';
import { signedStateOf } from './signed-state.ts';

/** What became of a wish to take a signed permission back. */
export type RevokedAuthorization =
  { readonly kind: 'revoked' | 'repeated'; readonly receipt: string } | { readonly kind: 'nothing-to-revoke' };

/**
 * Takes back every signed permission for one type (45 CFR 164.508(b)(5)), whichever document it was given by; in force when it returns. It asks for less,
 * so the link alone is enough, and no reason is asked. To give it again is to sign again.
 */
export async function revokeAuthorization(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  { recipient, formId, code, by, actor, wayIn }: Act & { readonly code: number },
): Promise<RevokedAuthorization> {
  const claim = { recipient, idempotencyKey: `form:${formId}` };
  const result = await writeAbout<RevokedAuthorization>(deps, claim, async (tx, person) => {
    if (person === undefined) return { kind: 'nothing-to-revoke' };
    const facts: DecisionFacts = await factsInside(tx, {
      ...person,
      profile: { ...person.profile, contactPoints: [] },
    });
    const row = findRow(facts, code, tx.now);
    if (row === undefined || !isAnyLeft(facts, row, person.statements, tx.now)) return { kind: 'nothing-to-revoke' };
    const { act } = await recordStatement(tx, deps.ids, {
      subject: { kind: 'recipient', recipient: person.profile.id },
      scope: { types: { kind: 'types', types: [row.type.key] }, channels: 'all' },
      word: { kind: 'revoke-authorization' },
      wayIn,
      speaker: by,
      actor,
      act: deps.ids.uuid(),
    });
    await endAnsweredReviews(tx, person.profile.id, ['AUTHORIZATION_EXPIRING']);
    return { kind: 'revoked', receipt: receiptNumber(act) };
  });
  if (result.kind === 'written') return result.value;
  const said = await firstStatement(deps.ledger, result.entries);
  return said?.word.kind === 'revoke-authorization'
    ? { kind: 'repeated', receipt: receiptNumber(said.act) }
    : { kind: 'nothing-to-revoke' };
}

/** One that is live, or that would come to be. */
function isAnyLeft(facts: DecisionFacts, row: PreferenceRow, said: readonly Statement[], now: Instant): boolean {
  if (signedStateOf(facts, row, now).kind === 'live') return true;
  return standingStatements(said, now).some(
    ({ word, scope }) => word.kind === 'authorize' && word.from > now && coversType(scope.types, row.type),
  );
}
