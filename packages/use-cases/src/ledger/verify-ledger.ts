import type { LedgerPosition } from '@heed/domain/ledger/entry';
import type { UseCaseDeps } from '../deps.ts';
import type { Verification } from '../ports/ledger.ts';

/** Checks every hash of the chain, or of what came after a position. */
export function verifyLedger(
  { ledger }: Pick<UseCaseDeps, 'ledger'>,
  { since }: { readonly since?: number },
): Promise<Verification> {
  return ledger.verify(since as LedgerPosition | undefined);
}
