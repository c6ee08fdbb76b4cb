import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientProfile } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { freshPoints } from './fresh-points.ts';

/**
 * Says again about a person what somebody who had their address had stopped before being erased: it may be the same person, and a stop is never
 * revived by forgetting who said it. It keeps its own time, so that a later word of theirs wins. Rule: docs/rules/erasure.md
 */
export async function carryRemembered(
  tx: LedgerTransaction,
  { ids }: Pick<UseCaseDeps, 'ids'>,
  before: RecipientState | undefined,
  after: RecipientProfile,
): Promise<void> {
  const said = new Set(
    (before?.statements ?? []).map(({ word, scope, saidAt }) => canonicalJson([word, scope, saidAt])),
  );
  for (const { address } of freshPoints(before, after)) {
    for (const stop of (await tx.address(address))?.remembered ?? []) {
      const name = canonicalJson([stop.word, stop.scope, stop.saidAt]);
      if (said.has(name)) continue;
      said.add(name);
      await recordStatement(tx, ids, {
        subject: { kind: 'recipient', recipient: after.id },
        scope: stop.scope,
        word: stop.word,
        wayIn: 'SYSTEM',
        speaker: stop.speaker,
        actor: { kind: 'system', part: 'registration' },
        act: ids.uuid(),
        saidAt: stop.saidAt,
      });
    }
  }
}
