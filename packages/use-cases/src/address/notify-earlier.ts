import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ContactPoint } from '@heed/domain/recipient/recipient';
import { languageOf } from '@heed/domain/statement/wishes';
import { isDisowned } from '../disown/is-disowned.ts';
import { mayBeWritten } from '../link/may-be-written.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { isRestricted } from '../recipient/is-restricted.ts';

/**
 * Tells the mailboxes that a person had before what happened and how it is undone; where they had none, the numbers. It never says what the new address is. Nothing goes where
 * a wish, a stop or a stranger is in the way.
 */
export async function notifyEarlier(
  tx: LedgerTransaction,
  person: RecipientState,
  { act, leaving }: { readonly act: string; readonly leaving: readonly ContactPoint[] },
): Promise<void> {
  const catalogue = await tx.catalogue();
  const language = languageOf(person);
  const open: ContactPoint[] = [];
  for (const point of person.profile.contactPoints.filter(({ use }) => use !== 'old')) {
    const there = await tx.address(point.address);
    const channel = point.kind === 'email' ? 'EMAIL' : 'SMS';
    const isClosed =
      point.textCapable === false ||
      isRestricted(person, catalogue, { channel, point }, tx.now) ||
      isDisowned(person, point.address, there, tx.now);
    if (!isClosed && mayBeWritten(there, point, catalogue, tx.now)) open.push(point);
  }
  const mailboxes = open.filter(({ kind }) => kind === 'email');
  for (const point of mailboxes.length > 0 ? mailboxes : open)
    await tx.enqueue({
      key: `address-given:${act}:${point.id}`,
      channel: point.kind === 'email' ? 'EMAIL' : 'SMS',
      to: point.sealed,
      address: point.address,
      recipient: person.profile.id,
      ...(language === undefined ? {} : { language }),
      content: { kind: 'address-given', isLeft: leaving.some(({ id }) => id === point.id) },
    });
}
