import type { ContactPoint } from '../recipient/recipient.ts';
import type { Statement } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import type { RecipientState } from './recipient-state.ts';

/**
 * Returns what is left of a record that was erased: ids, keyed hashes, and what its person stopped. Whoever is registered under one of the
 * same names again gets this record, and the stops in it. Contact points stay by their hashes, so that a link sent to one can still stop.
 * Rule: docs/rules/erasure.md
 */
export function erasedState({ profile }: RecipientState, kept: readonly Statement[], at: Instant): RecipientState {
  const { id, key, externals, contactPoints } = profile;
  return {
    profile: {
      id,
      key,
      status: { kind: 'erased' },
      externals,
      contactPoints: contactPoints.map(trace),
      representatives: [],
    },
    statements: kept,
    pending: [],
    sends: [],
    linksRevokedBefore: at,
  };
}

function trace({ id, key, kind, address, sealed, rank }: ContactPoint): ContactPoint {
  return { id, key, kind, address, sealed, use: 'old', rank };
}
