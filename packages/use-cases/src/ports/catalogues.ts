import type { CatalogueProposal, ProposalId } from '@heed/domain/catalogue/catalogue-proposal';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { DatedCatalogue } from '@heed/domain/review/laxer-moves';

/** Reads catalogues that were applied, and changes that were proposed. */
export interface Catalogues {
  /** Returns the one in force. Throws when none was ever applied. */
  current(): Promise<Catalogue>;
  /** Returns the one in force, or `undefined` when none was ever applied. */
  latest(): Promise<Catalogue | undefined>;
  version(version: number): Promise<Catalogue | undefined>;
  /** Returns every one that was ever in force, oldest first, each with the moment from which on it was. */
  history(): Promise<readonly DatedCatalogue[]>;
  /** Returns the proposal, or `undefined`. */
  proposal(id: ProposalId): Promise<CatalogueProposal | undefined>;
  /** Returns proposals, the newest first; at most `limit`. */
  proposals(limit: number): Promise<readonly CatalogueProposal[]>;
}
