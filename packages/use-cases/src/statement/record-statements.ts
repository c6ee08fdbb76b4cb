import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { Actor, EntryId } from '@heed/domain/ledger/entry';
import { mayHaveSaid } from '@heed/domain/recipient/authority';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ReviewItemId } from '@heed/domain/review/review-item';
import { isClaim, needsAuthority } from '@heed/domain/statement/claim';
import type { EvidenceId, Speaker, Statement, Subject, WayIn } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { writeAbout } from '../ledger/write-about.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import { reviewDisowned } from '../disown/disown-address.ts';
import { endAnsweredReviews } from '../review/end-gone-reviews.ts';
import { openReview } from '../review/open-review.ts';
import { findConflict } from './find-conflict.ts';
import { makeStatement } from './record-statement.ts';
import { problemOfHours } from './problem-of-hours.ts';
import { problemOfStatement, type FoundProblem, type StatementProblem } from './statement-problem.ts';
import { nameOfActor } from './name-of-actor.ts';
import type { StatementInput } from './statement-input.ts';

export type { StatementInput } from './statement-input.ts';

export type { StatementProblem } from './statement-problem.ts';

/** What became of one statement. */
export type StatementRow =
  | { readonly kind: 'recorded'; readonly id: EntryId; readonly receipt: string }
  | { readonly kind: 'repeated'; readonly id: EntryId }
  /** A system claims what the patient's own stop forbids: it is kept, has no force, and a person looks at it. */
  | { readonly kind: 'conflict'; readonly id: EntryId; readonly item: ReviewItemId }
  | { readonly kind: 'rejected'; readonly code: StatementProblem; readonly field: string };

/** Who says it, and how it came. */
export interface RecordStatements {
  readonly actor: Actor;
  readonly speaker: Speaker;
  readonly wayIn: WayIn;
  readonly statements: readonly StatementInput[];
}

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'vault' | 'recipients' | 'clock' | 'catalogues'>;

/** Records statements, each for itself. When it returns, those recorded are in force. */
export async function recordStatements(deps: Deps, said: RecordStatements): Promise<readonly StatementRow[]> {
  const catalogue = await deps.catalogues.current();
  const rows: StatementRow[] = [];
  for (const input of said.statements) {
    const problem = problemOfStatement(input, catalogue, deps.clock.now());
    rows.push(problem === undefined ? await record(deps, said, input) : rejected(problem));
  }
  return rows;
}

async function record(deps: Deps, said: RecordStatements, input: StatementInput): Promise<StatementRow> {
  const idempotencyKey = `statement:${nameOfActor(said.actor)}:${input.idempotencyKey}`;
  if (input.subject.kind === 'address') {
    const address = deps.vault.addressKey(input.subject.address);
    const claim = { recipients: [], addresses: [address], idempotencyKey };
    const subject = { kind: 'address', address } as const;
    const result = await deps.ledger.write(claim, (tx) => recordInside(deps, tx, said, { input, subject }));
    return result.kind === 'written' ? result.value : repeated(deps, input, subject, result.entries);
  }
  const [id] = await deps.recipients.find([input.subject.ref]);
  if (id === undefined) return rejected({ code: 'UNKNOWN_RECIPIENT', field: 'recipient' });
  const claim = {
    recipient: id,
    addresses: ({ profile }: RecipientState) => profile.contactPoints.map(({ address }) => address),
    idempotencyKey,
  };
  const result = await writeAbout<StatementRow>(deps, claim, async (tx, person) => {
    if (person === undefined) return rejected({ code: 'UNKNOWN_RECIPIENT', field: 'recipient' });
    const subject = { kind: 'recipient', recipient: person.profile.id } as const;
    return recordInside(deps, tx, said, { input, subject, person });
  });
  if (result.kind === 'written') return result.value;
  const person = await survivorOf(deps.recipients, id);
  return repeated(deps, input, { kind: 'recipient', recipient: person?.profile.id ?? id }, result.entries);
}

async function recordInside(
  { ids }: Deps,
  tx: LedgerTransaction,
  said: RecordStatements,
  {
    input,
    subject,
    person,
  }: { readonly input: StatementInput; readonly subject: Subject; readonly person?: RecipientState },
): Promise<StatementRow> {
  const about = subject.kind === 'recipient' ? person?.statements : (await tx.address(subject.address))?.statements;
  const { scope, word, saidAt } = input;
  const made = await makeStatement(tx, ids, { ...said, subject, scope, word, saidAt, act: ids.uuid() });
  const problem = problemOfWord(made, about ?? [], person);
  if (problem !== undefined) return rejected(problem);
  const conflict = await conflictOf(tx, made, about ?? [], person);
  const evidence =
    input.evidence === undefined
      ? {}
      : { evidence: (await tx.seal('evidence', input.evidence)) as string as EvidenceId };
  const id = await tx.append({ kind: 'statement-recorded', statement: { ...made, ...evidence } }, said.actor);
  if (subject.kind === 'recipient' && (word.kind === 'authorize' || word.kind === 'revoke-authorization'))
    await endAnsweredReviews(tx, subject.recipient, ['AUTHORIZATION_EXPIRING']);
  if (word.kind === 'disown') await reviewDisowned(tx, ids, made);
  if (conflict === undefined) return { kind: 'recorded', id, receipt: receiptNumber(made.act) };
  const review = {
    subject,
    reason: 'CONFLICT' as const,
    statements: [conflict.id, made.id],
    details: { wayIn: said.wayIn },
  };
  return { kind: 'conflict', id, item: await openReview(tx, ids, review, said.actor) };
}

/** Returns what only the record itself can tell of a word: a contact point or a statement that is not theirs, a speaker without authority. */
function problemOfWord(
  made: Statement,
  about: readonly Statement[],
  person: RecipientState | undefined,
): FoundProblem | undefined {
  const { word } = made;
  // Whoever was erased can still stop; to ask for anything else, somebody has to be registered.
  if (person?.profile.status.kind === 'erased' && needsAuthority(made))
    return { code: 'UNKNOWN_RECIPIENT', field: 'recipient' };
  if (word.kind === 'withdraw' && !about.some(({ id }) => id === word.statement))
    return { code: 'UNKNOWN_STATEMENT', field: 'word' };
  if (person !== undefined && !mayHaveSaid(person.profile, made)) return { code: 'NO_AUTHORITY', field: 'speaker' };
  if (word.kind === 'contact-hours' && person !== undefined) {
    const code = problemOfHours(person, word);
    if (code !== undefined) return { code, field: 'contactHours' };
  }
  if (word.kind !== 'restrict') return undefined;
  const own = new Set(person?.profile.contactPoints.map(({ id }) => id));
  return word.rule.contactPoints.length > 0 && word.rule.contactPoints.every((id) => own.has(id))
    ? undefined
    : { code: 'UNKNOWN_CONTACT_POINT', field: 'restriction' };
}

async function conflictOf(
  tx: LedgerTransaction,
  made: Statement,
  about: readonly Statement[],
  person: RecipientState | undefined,
): Promise<Statement | undefined> {
  if (made.word.kind !== 'allow' || !isClaim(made)) return undefined;
  const addresses = await Promise.all((person?.profile.contactPoints ?? []).map(({ address }) => tx.address(address)));
  return findConflict(
    [about, ...addresses.map((state) => state?.statements ?? [])],
    made.scope,
    await tx.catalogue(),
    tx.now,
  );
}

/** A repeat is one only when it says the same: another statement under a used key would be lost without a word. */
async function repeated(
  deps: Deps,
  { scope, word }: StatementInput,
  subject: Subject,
  entries: readonly EntryId[],
): Promise<StatementRow> {
  const first = await firstStatement(deps.ledger, entries);
  if (first === undefined) throw new Error('A statement that was repeated is in the ledger.');
  const isSame =
    canonicalJson([first.scope, first.word]) === canonicalJson([scope, word]) &&
    (await isSameSubject(deps, first.subject, subject));
  return isSame
    ? { kind: 'repeated', id: first.id as string as EntryId }
    : rejected({ code: 'KEY_REUSED', field: 'idempotencyKey' });
}

/** The record may have been merged since. */
async function isSameSubject({ recipients }: Deps, first: Subject, subject: Subject): Promise<boolean> {
  if (first.kind === 'address' || subject.kind === 'address') return canonicalJson(first) === canonicalJson(subject);
  const stands = (await survivorOf(recipients, first.recipient))?.profile.id ?? first.recipient;
  return stands === subject.recipient;
}

function rejected(problem: FoundProblem): StatementRow {
  return { kind: 'rejected', ...problem };
}
