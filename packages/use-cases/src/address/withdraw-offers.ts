import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';

/** Forgets the addresses that a person offered and did not prove, and destroys the values. It asks for less: no proof is needed. Safe to repeat. */
export async function withdrawOffers(
  { codes, ledger }: Pick<UseCaseDeps, 'codes' | 'ledger'>,
  { recipient }: { readonly recipient: RecipientId },
): Promise<void> {
  const sealed = await codes.withdrawOffers(recipient);
  if (sealed.length > 0) await ledger.write({ recipients: [], addresses: [] }, (tx) => tx.erase(sealed));
}
