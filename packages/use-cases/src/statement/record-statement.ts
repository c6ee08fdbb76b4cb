import type { Actor } from '@heed/domain/ledger/entry';
import type {
  EvidenceId,
  IdentityCheck,
  Proof,
  Scope,
  Speaker,
  Statement,
  StatementId,
  Subject,
  WayIn,
  Word,
} from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { Ids } from '../ports/ids.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';

/** A statement that is about to be recorded inside a transaction. */
export interface NewStatement {
  readonly subject: Subject;
  readonly scope: Scope;
  readonly word: Word;
  readonly wayIn: WayIn;
  readonly speaker: Speaker;
  readonly actor: Actor;
  /** Groups the statements of one act. */
  readonly act: string;
  /** Default: the moment of the transaction. */
  readonly saidAt?: Instant | undefined;
  readonly evidence?: EvidenceId | undefined;
  readonly proof?: Proof | undefined;
  readonly identity?: IdentityCheck | undefined;
}

/**
 * Returns a statement under the catalogue in force. Nothing is said after it was received: a clock that runs ahead is set back, so that what is
 * acknowledged is in force from the acknowledgement on.
 */
export async function makeStatement(tx: LedgerTransaction, ids: Ids, said: NewStatement): Promise<Statement> {
  const { saidAt = tx.now } = said;
  return {
    id: ids.uuid() as StatementId,
    subject: said.subject,
    scope: said.scope,
    word: said.word,
    saidAt: saidAt < tx.now ? saidAt : tx.now,
    receivedAt: tx.now,
    wayIn: said.wayIn,
    speaker: said.speaker,
    catalogueVersion: (await tx.catalogue()).version,
    act: said.act,
    ...(said.evidence === undefined ? {} : { evidence: said.evidence }),
    ...(said.proof === undefined ? {} : { proof: said.proof }),
    ...(said.identity === undefined ? {} : { identity: said.identity }),
  };
}

/** Makes one statement and appends it. */
export async function recordStatement(tx: LedgerTransaction, ids: Ids, said: NewStatement): Promise<Statement> {
  const statement = await makeStatement(tx, ids, said);
  await tx.append({ kind: 'statement-recorded', statement }, said.actor);
  return statement;
}
