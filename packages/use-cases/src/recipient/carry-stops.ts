import type { AddressKind } from '@heed/domain/channel/channel';
import { addressKindOf, DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientProfile } from '@heed/domain/recipient/recipient';
import { standingStatements } from '@heed/domain/statement/latest-word';
import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { Scope, Statement } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { isAnyStopped, reachesNothingYet } from '../opt-out/stop-in-force.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { freshPoints } from './fresh-points.ts';

/**
 * Carries a person's stops over to a contact point that is new in their record, or in use again: it must not bring back what STOP from another one ended.
 * The stop becomes the person's own, with its own time and evidence, so that a later word of theirs still wins and nobody else is touched.
 */
export async function carryStops(
  tx: LedgerTransaction,
  { ids }: Pick<UseCaseDeps, 'ids'>,
  before: RecipientState | undefined,
  after: RecipientProfile,
): Promise<void> {
  if (before === undefined) return;
  const old = before.profile.contactPoints;
  const fresh = freshPoints(before, after);
  const carried: Statement[] = [];
  for (const kind of new Set(fresh.map((point) => point.kind))) {
    for (const { address } of old.filter((point) => point.kind === kind)) {
      const said = ((await tx.address(address))?.statements ?? []).filter(isNotOfStranger);
      for (const stop of standingStatements(said, tx.now).filter(({ word }) => word.kind === 'stop')) {
        const scope = narrowed(stop.scope, kind);
        if (scope === undefined || isOwnAlready([...before.statements, ...carried], stop, scope)) continue;
        const about = { subject: { kind: 'address', address } as const, statements: said, people: [] };
        const catalogue = await tx.catalogue();
        if (!isAnyStopped(about, scope, catalogue, tx.now) && !reachesNothingYet(scope, catalogue)) continue;
        carried.push(
          await recordStatement(tx, ids, {
            subject: { kind: 'recipient', recipient: after.id },
            scope,
            word: { kind: 'stop' },
            wayIn: 'SYSTEM',
            speaker: stop.speaker,
            actor: { kind: 'system', part: 'registration' },
            act: ids.uuid(),
            saidAt: stop.saidAt,
            evidence: stop.evidence,
          }),
        );
      }
    }
  }
}

/** A stranger who read at the old address said nothing of what this person wants at another. */
function isNotOfStranger({ speaker }: Statement): boolean {
  return speaker.kind !== 'reader';
}

function isOwnAlready(own: readonly Statement[], stop: Statement, scope: Scope): boolean {
  return own.some(
    (said) =>
      said.word.kind === 'stop' && said.saidAt === stop.saidAt && canonicalJson(said.scope) === canonicalJson(scope),
  );
}

function narrowed({ types, channels }: Scope, kind: AddressKind): Scope | undefined {
  const fitting = DECIDED_CHANNELS.filter(
    (channel) => addressKindOf(channel) === kind && (channels === 'all' || channels.includes(channel)),
  );
  return fitting.length === 0 ? undefined : { types, channels: fitting };
}
