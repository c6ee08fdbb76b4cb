import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';

/**
 * Keeps how far a sending system has acted on the changes. Returns the furthest position it ever acknowledged. What is not there yet cannot have been
 * acted on: such a position changes nothing.
 */
export async function acknowledgeChanges(
  { feed, clock, ledger }: Pick<UseCaseDeps, 'feed' | 'clock' | 'ledger'>,
  { client, through }: { readonly client: string; readonly through: LedgerPosition },
): Promise<LedgerPosition> {
  const before = (through - 1) as LedgerPosition;
  const isThere = through > 0 && (await ledger.entriesAfter(before, 1)).length > 0;
  return isThere ? feed.acknowledge(client, through, clock.now()) : feed.acknowledged(client);
}
