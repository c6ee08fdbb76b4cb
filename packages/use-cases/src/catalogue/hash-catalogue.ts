import { createHash } from 'node:crypto';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { canonicalJson } from '@heed/domain/ledger/canonical';

/** Returns the SHA-256 of a catalogue's canonical JSON (RFC 8785), lower-case hex: what is approved is this, to the letter. */
export function hashCatalogue(catalogue: Catalogue): string {
  return createHash('sha256').update(canonicalJson(catalogue), 'utf8').digest('hex');
}
