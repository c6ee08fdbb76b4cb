import type { RecipientId } from '@heed/domain/recipient/recipient';
import { languageOf } from '@heed/domain/statement/wishes';
import { isDisowned } from '../disown/is-disowned.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';

/** Sends a fresh link to the address that a mail's token was made for, whoever wrote the mail. Once for each mail. */
export async function sendFreshLink(
  tx: LedgerTransaction,
  to: { readonly recipient: RecipientId; readonly contactPoint: string } | undefined,
  messageKey: string,
): Promise<void> {
  const state = to === undefined ? undefined : await tx.recipient(to.recipient);
  const point = state?.profile.contactPoints.find(({ id }) => id === to?.contactPoint);
  if (state === undefined || point?.kind !== 'email' || point.use === 'old') return;
  const language = languageOf(state);
  if (isDisowned(state, point.address, await tx.address(point.address), tx.now)) return;
  await tx.enqueue({
    key: `fresh-link:${messageKey}:${state.profile.id}`,
    channel: 'EMAIL',
    to: point.sealed,
    address: point.address,
    recipient: state.profile.id,
    ...(language === undefined ? {} : { language }),
    content: { kind: 'fresh-link' },
  });
}
