import type { WriteClaim } from '../ports/ledger.ts';

/** What every write to the catalogue claims: there is one, so that they come one after the other. */
export const CATALOGUE_CLAIM: WriteClaim = { recipients: [], addresses: [], identifiers: ['catalogue'] };
