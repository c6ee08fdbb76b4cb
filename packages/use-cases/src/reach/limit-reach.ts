import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { standingStatements, bySaying } from '@heed/domain/statement/latest-word';
import { opensMore } from '@heed/domain/statement/opens-more';
import { restrictionAgainst } from '@heed/domain/statement/restriction';
import type { DetailLevel, IdentityCheck, Proof, RestrictionRule, Statement } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { writeAbout } from '../ledger/write-about.ts';
import { revokeEarlierLinks } from '../link/revoke-earlier-links.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { Act } from '../preferences/act.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { makeStatement } from '../statement/record-statement.ts';
import { isProofEnough } from './is-proof-enough.ts';
import { standingWishes } from './standing-wishes.ts';

/** What became of a wish. `receipt`: the number a person reads. */
export type LimitedReach =
  | { readonly kind: 'saved' | 'repeated'; readonly receipt: string }
  /** Nothing ticked, or not one of theirs. */
  | { readonly kind: 'pick-one' }
  /** A provider may ask for one way that is left (45 CFR 164.522(b)(2)(ii)(B)). */
  | { readonly kind: 'nothing-left' }
  /** It would open what an earlier wish closed. */
  | { readonly kind: 'needs-proof' }
  | { readonly kind: 'unknown-recipient' };

/** A wish about where somebody may be reached, and how much a message may say. No reason is asked. */
export type LimitReach = Act & {
  readonly rule: RestrictionRule;
  readonly detail: DetailLevel;
  readonly proof?: Proof | undefined;
  /** Where staff write it down: how they made sure who asks. It stands in a proof's place. */
  readonly identity?: IdentityCheck | undefined;
};

const WISH_SCOPE = { types: { kind: 'all' }, channels: 'all' } as const;

/**
 * Records a request for confidential communication (45 CFR 164.522(b)) about everything on every channel; in force when it returns. Asking for
 * less needs no proof; a wish that takes the place of a stricter one does. Links sent before can then only stop: one may lie in a mailbox
 * that was just ruled out. Rule: docs/rules/04-restriction.md
 */
export async function limitReach(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  input: LimitReach,
): Promise<LimitedReach> {
  const claim = { recipient: input.recipient, idempotencyKey: `form:${input.formId}` };
  const result = await writeAbout<LimitedReach>(deps, claim, (tx, person) => limit(deps, tx, person, input));
  if (result.kind === 'written') return result.value;
  const said = await firstStatement(deps.ledger, result.entries);
  return said?.word.kind === 'restrict' ? { kind: 'repeated', receipt: receiptNumber(said.act) } : { kind: 'pick-one' };
}

async function limit(
  { ids }: Pick<UseCaseDeps, 'ids'>,
  tx: LedgerTransaction,
  person: RecipientState | undefined,
  { rule, detail, proof, identity, by, actor, wayIn, link }: LimitReach,
): Promise<LimitedReach> {
  if (person === undefined || person.profile.status.kind !== 'active') return { kind: 'unknown-recipient' };
  const points = person.profile.contactPoints.filter(({ use }) => use !== 'old');
  const isOwn = rule.contactPoints.every((id) => points.some((point) => point.id === id));
  const asksSomething = rule.contactPoints.length > 0 || (rule.kind === 'never-use' && detail === 'minimal');
  if (!isOwn || !asksSomething) return { kind: 'pick-one' };
  const { profile } = person;
  const catalogue = await tx.catalogue();
  const before = standingStatements(person.statements, tx.now);
  const made = await makeStatement(tx, ids, {
    subject: { kind: 'recipient', recipient: profile.id },
    scope: WISH_SCOPE,
    word: { kind: 'restrict', rule, detail },
    wayIn,
    speaker: by,
    actor,
    act: ids.uuid(),
    identity,
  });
  const after = [...before, made].sort(bySaying);
  const wishes = standingWishes(after, catalogue);
  if (points.every((point) => restrictionAgainst(wishes, point) !== undefined)) return { kind: 'nothing-left' };
  const isMore = opensMore(before, after, catalogue, points);
  if (isMore && identity === undefined && !isProofEnough(person, catalogue, proof, tx.now))
    return { kind: 'needs-proof' };
  const statement: Statement = isMore && proof !== undefined ? { ...made, proof } : made;
  await tx.append({ kind: 'statement-recorded', statement }, actor);
  await revokeEarlierLinks(tx, { recipient: profile.id, link }, actor);
  return { kind: 'saved', receipt: receiptNumber(made.act) };
}
