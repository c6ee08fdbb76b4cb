import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { recordStatement } from '../statement/record-statement.ts';
import type { RecipientInput } from './recipient-input.ts';

/**
 * Records the consents that a row brings: they belong to the number, with the wording agreed to (47 CFR 64.1200(f)(9)). A wording that is on file for the number is
 * not recorded again. Returns whether anything was. A consent opens nothing that was stopped.
 */
export async function recordConsents(
  tx: LedgerTransaction,
  { vault, ids }: Pick<UseCaseDeps, 'vault' | 'ids'>,
  client: string,
  input: RecipientInput,
): Promise<boolean> {
  let isAny = false;
  for (const { address, consent } of input.contactPoints) {
    if (consent === undefined || address.kind !== 'phone') continue;
    const key = vault.addressKey(address);
    const kept = (await tx.address(key))?.statements ?? [];
    if (kept.some(({ word }) => word.kind === 'consent' && word.wording === consent.wording)) continue;
    isAny = true;
    await recordStatement(tx, ids, {
      subject: { kind: 'address', address: key },
      scope: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
      word: { kind: 'consent', wording: consent.wording },
      wayIn: 'API',
      speaker: { kind: 'system', client },
      actor: { kind: 'client', client },
      act: ids.uuid(),
      saidAt: consent.saidAt,
    });
  }
  return isAny;
}
