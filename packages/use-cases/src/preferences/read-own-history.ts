import type { SealedEntry } from '@heed/domain/ledger/entry';
import type { Proof } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { isProofEnough } from '../reach/is-proof-enough.ts';
import { zoneOf, type OwnZone } from '../recipient/zone-of.ts';
import { readHistory, type HistoryPage } from './read-history.ts';
import { maskPoints, type MaskedContactPoint } from './read-preferences.ts';

/** A person's history, and what it takes to put it into words. */
export interface OwnHistory {
  readonly entries: readonly SealedEntry[];
  /** Every contact point that is on the record, old ones too, masked or, with proof, whole: a wish may name them. */
  readonly points: readonly MaskedContactPoint[];
  readonly zone: OwnZone;
}

/** Returns what happened to a recipient's record, newest first, for the recipient to read. */
export async function readOwnHistory(
  deps: Pick<UseCaseDeps, 'ledger' | 'recipients' | 'vault' | 'catalogues' | 'clock'>,
  { proof, ...page }: HistoryPage & { readonly proof?: Proof | undefined },
): Promise<OwnHistory> {
  const [entries, state, catalogue] = await Promise.all([
    readHistory(deps, page),
    deps.recipients.state(page.recipient),
    deps.catalogues.current(),
  ]);
  const isWhole = state !== undefined && isProofEnough(state, catalogue, proof, deps.clock.now());
  const points = await maskPoints(deps, state?.profile.contactPoints ?? [], isWhole);
  return { entries, points, zone: zoneOf(state?.profile ?? {}) };
}
