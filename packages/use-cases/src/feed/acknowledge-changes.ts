import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';

/** Keeps how far a sending system has acted on the changes. Returns the furthest position it ever acknowledged. */
export function acknowledgeChanges(
  { feed, clock }: Pick<UseCaseDeps, 'feed' | 'clock'>,
  { client, through }: { readonly client: string; readonly through: LedgerPosition },
): Promise<LedgerPosition> {
  return feed.acknowledge(client, through, clock.now());
}
