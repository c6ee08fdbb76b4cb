import type { DecisionFacts } from '@heed/domain/decision/decision';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { LedgerTransaction } from '../ports/ledger.ts';

/** Returns the facts about a recipient as a transaction sees them, its own entries included. */
export async function factsInside(tx: LedgerTransaction, state: RecipientState): Promise<DecisionFacts> {
  const keys = [...new Set(state.profile.contactPoints.map(({ address }) => address))];
  const rows = await Promise.all(keys.map(async (key) => [key, await tx.address(key)] as const));
  return {
    catalogue: await tx.catalogue(),
    target: { kind: 'recipient', state },
    addresses: new Map(rows.flatMap(([key, row]) => (row === undefined ? [] : [[key, row] as const]))),
  };
}
