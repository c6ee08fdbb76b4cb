import type { CatalogueChange } from '../catalogue/catalogue-change.ts';
import type { Catalogue, CommunicationTypeKey } from '../catalogue/catalogue.ts';
import { diffCatalogues } from '../catalogue/diff-catalogues.ts';
import type { Instant } from '../time/instant.ts';

/** A catalogue with the moment from which on it was in force. */
export interface DatedCatalogue {
  readonly catalogue: Catalogue;
  readonly appliedAt: Instant;
}

/** When a type became laxer. */
export interface LaxerMove {
  readonly version: number;
  readonly at: Instant;
}

/** The last time a type became laxer, and the last time fewer could stop it. */
export interface LaxerMoves {
  readonly any: LaxerMove;
  readonly binding?: LaxerMove;
}

/** Laxer, and yet nothing that a patient chose about: a new type, and how often a choice is asked about. */
const UNCHOSEN: ReadonlySet<CatalogueChange['what']> = new Set<CatalogueChange['what']>(['added', 'review-interval']);
/** After these a stop may no longer hold. */
const BINDING: ReadonlySet<CatalogueChange['what']> = new Set<CatalogueChange['what']>(['stoppable', 'basis']);

/** Returns which types became laxer, and when for the last time. `history`: every catalogue that was in force, oldest first. */
export function laxerMoves(history: readonly DatedCatalogue[]): ReadonlyMap<CommunicationTypeKey, LaxerMoves> {
  const moves = new Map<CommunicationTypeKey, LaxerMoves>();
  history.forEach(({ catalogue, appliedAt }, index) => {
    const before = history[index - 1];
    if (before === undefined) return;
    const move: LaxerMove = { version: catalogue.version, at: appliedAt };
    for (const { type, what, direction } of diffCatalogues(before.catalogue, catalogue)) {
      if (type === undefined || direction !== 'laxer' || UNCHOSEN.has(what)) continue;
      const binding = BINDING.has(what) ? move : moves.get(type)?.binding;
      moves.set(type, { any: move, ...(binding === undefined ? {} : { binding }) });
    }
  });
  return moves;
}
