import type { Address, AddressKey } from '@heed/domain/contact/address';
import type { Actor, EntryId } from '@heed/domain/ledger/entry';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewItemId } from '@heed/domain/review/review-item';
import type { EvidenceId, Scope, Speaker, Statement, Subject, WayIn, Word } from '@heed/domain/statement/statement';
import { standingStatements, SKEW_MS } from '@heed/domain/statement/latest-word';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { RecipientRef } from '../ports/recipients.ts';
import { openReview } from '../review/open-review.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { recordStatement } from './record-statement.ts';

/** A statement as it comes from outside. */
export interface StatementInput {
  /** The same key twice is one statement. */
  readonly idempotencyKey: string;
  readonly subject:
    | { readonly kind: 'recipient'; readonly ref: RecipientRef }
    | { readonly kind: 'address'; readonly address: Address };
  readonly scope: Scope;
  readonly word: Word;
  readonly saidAt?: Instant;
  /** The words as they came. */
  readonly evidence?: string;
}

/** Why a statement was not taken. */
export type StatementProblem =
  'UNKNOWN_RECIPIENT' | 'SAID_IN_FUTURE' | 'END_BEFORE_START' | 'UNKNOWN_TYPE' | 'EMPTY_SCOPE';

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
  const rows: StatementRow[] = [];
  for (const input of said.statements) rows.push((await problemOf(deps, input)) ?? (await record(deps, said, input)));
  return rows;
}

async function problemOf(
  { clock, catalogues }: Deps,
  { saidAt, scope, word }: StatementInput,
): Promise<StatementRow | undefined> {
  const reject = (code: StatementProblem, field: string): StatementRow => ({ kind: 'rejected', code, field });
  if (saidAt !== undefined && saidAt > clock.now() + SKEW_MS) return reject('SAID_IN_FUTURE', 'saidAt');
  if (word.kind === 'pause' && word.until <= word.from) return reject('END_BEFORE_START', 'until');
  if (word.kind === 'authorize' && word.until !== undefined && word.until <= word.from)
    return reject('END_BEFORE_START', 'until');
  if (scope.channels !== 'all' && scope.channels.length === 0) return reject('EMPTY_SCOPE', 'channels');
  if (scope.types.kind !== 'types') return undefined;
  const { types } = await catalogues.current();
  const known = new Set(types.map(({ key }) => key));
  if (scope.types.types.length === 0) return reject('EMPTY_SCOPE', 'types');
  return scope.types.types.every((key) => known.has(key)) ? undefined : reject('UNKNOWN_TYPE', 'types');
}

async function record(deps: Deps, said: RecordStatements, input: StatementInput): Promise<StatementRow> {
  const subject = await subjectOf(deps, input);
  if (subject === undefined) return { kind: 'rejected', code: 'UNKNOWN_RECIPIENT', field: 'recipient' };
  const claim = {
    recipients: recipientsOf(subject),
    addresses: addressesOf(subject),
    idempotencyKey: input.idempotencyKey,
  };
  const act = deps.ids.uuid();
  const result = await deps.ledger.write(claim, async (tx): Promise<StatementRow> => {
    const evidence =
      input.evidence === undefined ? undefined : ((await tx.seal('evidence', input.evidence)) as string as EvidenceId);
    const before = await statementsAbout(tx, subject);
    const id = await recordStatement(tx, deps.ids, {
      ...said,
      subject,
      scope: input.scope,
      word: input.word,
      act,
      saidAt: input.saidAt,
      evidence,
    });
    const stop =
      said.speaker.kind === 'system' && input.word.kind === 'allow' ? personalStop(before, tx.now) : undefined;
    if (stop === undefined) return { kind: 'recorded', id, receipt: receiptNumber(act) };
    const item = await openReview(
      tx,
      deps.ids,
      { subject, reason: 'CONFLICT', statements: [stop.id], details: { wayIn: said.wayIn } },
      said.actor,
    );
    return { kind: 'conflict', id, item };
  });
  if (result.kind === 'written') return result.value;
  const [id] = result.entries;
  if (id === undefined) throw new Error('A repeated write names the entries of the first.');
  return { kind: 'repeated', id };
}

async function subjectOf({ recipients, vault }: Deps, { subject }: StatementInput): Promise<Subject | undefined> {
  if (subject.kind === 'address') return { kind: 'address', address: vault.addressKey(subject.address) };
  const [recipient] = await recipients.find([subject.ref]);
  return recipient === undefined ? undefined : { kind: 'recipient', recipient };
}

function recipientsOf(subject: Subject): readonly RecipientId[] {
  return subject.kind === 'recipient' ? [subject.recipient] : [];
}

function addressesOf(subject: Subject): readonly AddressKey[] {
  return subject.kind === 'address' ? [subject.address] : [];
}

async function statementsAbout(tx: LedgerTransaction, subject: Subject): Promise<readonly Statement[]> {
  const state =
    subject.kind === 'recipient' ? await tx.recipient(subject.recipient) : await tx.address(subject.address);
  return state?.statements ?? [];
}

function personalStop(statements: readonly Statement[], at: Instant): Statement | undefined {
  return standingStatements(statements, at).findLast(
    ({ word, speaker }) => word.kind === 'stop' && speaker.kind !== 'system',
  );
}
