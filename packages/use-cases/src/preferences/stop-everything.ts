import type { UseCaseDeps } from '../deps.ts';
import { writeAbout } from '../ledger/write-about.ts';
import { endAnsweredReviews } from '../review/end-gone-reviews.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { receiptOfRepeat, type Act } from './act.ts';
import { receiptOf, type Receipt } from './receipt.ts';

/** What became of "stop everything". */
export interface StoppedEverything {
  readonly kind: 'saved' | 'repeated';
  readonly receipt: Receipt;
}

/**
 * Stops everything that can be stopped, on every channel, now and for types added later: one broad word. In force when it returns.
 * Throws when nobody is registered under the id: there is nobody who could say so.
 */
export async function stopEverything(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'facts' | 'recipients'>,
  act: Act,
): Promise<StoppedEverything> {
  const result = await writeAbout(
    deps,
    { recipient: act.recipient, idempotencyKey: `form:${act.formId}` },
    async (tx, person) => {
      if (person === undefined) throw new Error('Nobody is registered under that id.');
      const stop = await recordStatement(tx, deps.ids, {
        subject: { kind: 'recipient', recipient: person.profile.id },
        scope: { types: { kind: 'all' }, channels: 'all' },
        word: { kind: 'stop' },
        wayIn: act.wayIn,
        speaker: act.by,
        actor: act.actor,
        act: deps.ids.uuid(),
      });
      await endAnsweredReviews(tx, person.profile.id, ['STALE', 'CAME_OF_AGE']);
      return stop;
    },
  );
  if (result.kind === 'repeated')
    return { kind: 'repeated', receipt: await receiptOfRepeat(deps, act.recipient, result.entries) };
  const receipt = receiptOf(result.value.act, [result.value], false);
  if (receipt === undefined) throw new Error('An act of one statement has a receipt.');
  return { kind: 'saved', receipt };
}
