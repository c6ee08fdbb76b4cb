import type { Address } from '@heed/domain/contact/address';
import type { UseCaseDeps } from '../deps.ts';

/** Sends a fresh link to an address, when somebody is known behind it. The caller's answer is the same either way. */
export async function requestFreshLink(
  { ledger, vault, recipients }: Pick<UseCaseDeps, 'ledger' | 'vault' | 'recipients'>,
  { address, formId }: { readonly address: Address; readonly formId: string },
): Promise<{ readonly kind: 'asked' }> {
  const key = vault.addressKey(address);
  for (const { recipient } of await recipients.behind(key)) {
    const state = await recipients.state(recipient);
    const point = state?.profile.contactPoints.find(
      (candidate) => candidate.address === key && candidate.use !== 'old',
    );
    if (state === undefined || point === undefined) continue;
    await ledger.write({ recipients: [], addresses: [key] }, (tx) =>
      tx.enqueue({
        key: `fresh-link:${formId}:${recipient}`,
        channel: address.kind === 'email' ? 'EMAIL' : 'SMS',
        to: point.sealed,
        address: key,
        recipient,
        ...(state.profile.language === undefined ? {} : { language: state.profile.language }),
        content: { kind: 'fresh-link' },
      }),
    );
  }
  return { kind: 'asked' };
}
