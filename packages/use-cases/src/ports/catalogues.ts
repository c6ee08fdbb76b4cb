import type { Catalogue } from '@heed/domain/catalogue/catalogue';

/** Reads catalogues that were applied. */
export interface Catalogues {
  /** Returns the one in force. Throws when none was ever applied. */
  current(): Promise<Catalogue>;
  /** Returns the one in force, or `undefined` when none was ever applied. */
  latest(): Promise<Catalogue | undefined>;
  version(version: number): Promise<Catalogue | undefined>;
}
