import type { Classification } from '@heed/domain/classification/classification';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { RequestId } from '@heed/domain/request/request';
import type { EvidenceId, Scope, Subject, WayIn } from '@heed/domain/statement/statement';
import type { Ids } from '../ports/ids.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { recordStatement } from '../statement/record-statement.ts';

/** Words that were understood, by mail or on a page, and what they cover. */
export interface WordsReceived {
  readonly read: Classification;
  readonly subject: Subject;
  readonly wayIn: WayIn;
  readonly channel: DecidedChannel;
  /** As it came. */
  readonly raw: string;
  /** What a stop in them covers. */
  readonly scopes: readonly Scope[];
  /** What waits until a person has read them, where they are unsure. */
  readonly holds: Scope;
}

/** Records words as they came; a stop in them is in force, and what is unsure holds. Nothing in them opts in. Returns the request. */
export async function recordWords(
  tx: LedgerTransaction,
  ids: Ids,
  { read, subject, wayIn, channel, raw, scopes, holds }: WordsReceived,
): Promise<RequestId> {
  const evidence = (await tx.seal('evidence', raw)) as string as EvidenceId;
  const id = ids.uuid() as RequestId;
  await tx.append(
    {
      kind: 'request-received',
      request: {
        id,
        wayIn,
        channel,
        ...(subject.kind === 'recipient' ? { recipient: subject.recipient } : { address: subject.address }),
        intent: read.intent,
        certainty: read.certainty,
        why: read.why,
        ...(read.intent === 'UNSURE' ? { holds } : {}),
        saidAt: tx.now,
        receivedAt: tx.now,
        evidence,
      },
    },
    { kind: 'patient' },
  );
  if (read.intent !== 'STOP') return id;
  const act = ids.uuid();
  for (const scope of scopes) {
    await recordStatement(tx, ids, {
      subject,
      scope,
      word: { kind: 'stop' },
      wayIn,
      speaker: { kind: 'patient' },
      actor: { kind: 'patient' },
      act,
      evidence,
    });
  }
  return id;
}
