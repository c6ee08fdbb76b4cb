import type { Address, AddressKey } from '@heed/domain/contact/address';
import type { LedgerTransaction } from '../ports/ledger.ts';

/** Tells a mailbox that a form stopped messages to it, with the way back. Only by mail: a text after a form would be one more text to a number that wants none. */
export async function noticeOfForm(
  tx: LedgerTransaction,
  { kind, value }: Address,
  address: AddressKey,
  formId: string,
): Promise<void> {
  if (kind !== 'email') return;
  const to = await tx.seal('address', value);
  await tx.enqueue({ key: `notice:${formId}`, channel: 'EMAIL', to, address, content: { kind: 'form-stop-notice' } });
}
