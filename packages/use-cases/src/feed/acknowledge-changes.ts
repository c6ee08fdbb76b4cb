import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';
import { isPlace, type LedgerPlace } from './ledger-place.ts';

/** What became of an acknowledgement. `unknown-place`: the ledger has no such entry there, so nobody can have acted on it. */
export type Acknowledged =
  { readonly kind: 'acknowledged'; readonly through: LedgerPosition } | { readonly kind: 'unknown-place' };

/**
 * Keeps how far a sending system has acted on the changes. Returns the furthest position it ever acknowledged. What is not there, yet or in this
 * history, cannot have been acted on: such a place changes nothing.
 */
export async function acknowledgeChanges(
  { feed, clock, ledger }: Pick<UseCaseDeps, 'feed' | 'clock' | 'ledger'>,
  { client, through }: { readonly client: string; readonly through: LedgerPlace },
): Promise<Acknowledged> {
  if (through.position === 0) return { kind: 'acknowledged', through: await feed.acknowledged(client) };
  const [known] = await ledger.entriesAfter((through.position - 1) as LedgerPosition, 1);
  return isPlace(through, known)
    ? { kind: 'acknowledged', through: await feed.acknowledge(client, through.position, clock.now()) }
    : { kind: 'unknown-place' };
}
