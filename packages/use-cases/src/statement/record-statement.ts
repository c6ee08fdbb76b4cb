import type { EntryId, Actor } from '@heed/domain/ledger/entry';
import type {
  EvidenceId,
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
}

/** Appends one statement under the catalogue in force. */
export async function recordStatement(tx: LedgerTransaction, ids: Ids, said: NewStatement): Promise<EntryId> {
  const statement: Statement = {
    id: ids.uuid() as StatementId,
    subject: said.subject,
    scope: said.scope,
    word: said.word,
    saidAt: said.saidAt ?? tx.now,
    receivedAt: tx.now,
    wayIn: said.wayIn,
    speaker: said.speaker,
    catalogueVersion: (await tx.catalogue()).version,
    act: said.act,
    ...(said.evidence === undefined ? {} : { evidence: said.evidence }),
  };
  return tx.append({ kind: 'statement-recorded', statement }, said.actor);
}
