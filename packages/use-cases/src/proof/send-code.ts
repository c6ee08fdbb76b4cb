import { addMilliseconds } from '@heed/domain/time/instant';
import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import { CODE_LIVES_MS } from '../ports/codes.ts';
import { addressToProve, type ProofPurpose } from './address-to-prove.ts';
import { codeDigest } from './code-digest.ts';

/** What became of a wish for a code. */
export type SentCode = { readonly kind: 'sent' } | { readonly kind: 'too-many' | 'nothing-to-prove' };

/**
 * Sends a one-time code to the mailbox that is to be proved, because whoever holds the link asked for it. `id` is the form's own: a second press
 * sends nothing more. The limits are those of `ports/codes.ts`.
 */
export async function sendCode(
  deps: Pick<UseCaseDeps, 'codes' | 'ledger' | 'facts' | 'vault' | 'clock' | 'ids'>,
  {
    recipient,
    id,
    ...what
  }: {
    readonly recipient: RecipientId;
    readonly id: string;
    readonly purpose?: ProofPurpose;
    readonly contactPoint?: ContactPointId | undefined;
  },
): Promise<SentCode> {
  const { codes, ledger, facts, vault, clock, ids } = deps;
  const found = await addressToProve({ facts, vault, clock }, { recipient, ...what });
  if (found === undefined) return { kind: 'nothing-to-prove' };
  const { point, language } = found;
  const code = ids.digits();
  const kept = await codes.keep({ id, recipient, address: point.address, digest: codeDigest(vault, id, code) });
  if (kept === 'too-many') return { kind: 'too-many' };
  if (kept === 'repeated') return { kind: 'sent' };
  await ledger.write({ recipients: [], addresses: [] }, async (tx) => {
    await tx.enqueue({
      key: `one-time-code:${id}`,
      channel: 'EMAIL',
      to: point.sealed,
      address: point.address,
      recipient: found.recipient,
      ...(language === undefined ? {} : { language }),
      content: {
        kind: 'one-time-code',
        sealedCode: await tx.seal('passing', code),
        validUntil: addMilliseconds(clock.now(), CODE_LIVES_MS),
      },
    });
  });
  return { kind: 'sent' };
}
