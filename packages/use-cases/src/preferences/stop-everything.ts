import type { UseCaseDeps } from '../deps.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { receiptNow, receiptOfRepeat, type Act } from './act.ts';
import type { Receipt } from './receipt.ts';

/** What became of "stop everything". */
export interface StoppedEverything {
  readonly kind: 'saved' | 'repeated';
  readonly receipt: Receipt;
}

/** Stops everything that can be stopped, on every channel, now and for types added later: one broad word. In force when it returns. */
export async function stopEverything(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'facts'>,
  act: Act,
): Promise<StoppedEverything> {
  const id = deps.ids.uuid();
  const result = await deps.ledger.write(
    { recipients: [act.recipient], addresses: [], idempotencyKey: `form:${act.formId}` },
    (tx) =>
      recordStatement(tx, deps.ids, {
        subject: { kind: 'recipient', recipient: act.recipient },
        scope: { types: { kind: 'all' }, channels: 'all' },
        word: { kind: 'stop' },
        wayIn: act.wayIn,
        speaker: act.by,
        actor: act.actor,
        act: id,
      }),
  );
  if (result.kind === 'repeated')
    return { kind: 'repeated', receipt: await receiptOfRepeat(deps, act.recipient, result.entries) };
  return { kind: 'saved', receipt: await receiptNow(deps, act.recipient, id) };
}
