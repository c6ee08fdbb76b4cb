import type { EvidenceId } from '@heed/domain/statement/statement';

/** Reads raw evidence back for those entitled to it. Writing goes through `LedgerTransaction.seal`. */
export interface EvidenceStore {
  /** Returns the evidence as it was kept, or `undefined` when it was erased. */
  read(id: EvidenceId): Promise<string | undefined>;
}
