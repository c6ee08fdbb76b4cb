import type { Address } from '@heed/domain/contact/address';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Proof } from '@heed/domain/statement/statement';
import { languageOf } from '@heed/domain/statement/wishes';
import { addMilliseconds } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { mayBeWritten } from '../link/may-be-written.ts';
import { CODE_LIVES_MS, type NewCode } from '../ports/codes.ts';
import { codeDigest } from '../proof/code-digest.ts';
import { textedCode } from '../proof/texted-code.ts';
import { isProofEnough } from '../reach/is-proof-enough.ts';
import { survivorOf } from '../recipient/survivor-of.ts';

/** What became of an address that somebody says is theirs: the same whoever else has it, and whatever was said there. */
export type OfferedOutcome =
  { readonly kind: 'offered' } | { readonly kind: 'already-yours' | 'needs-proof' | 'too-many' | 'unknown-recipient' };

/** An address that somebody says is theirs. `id`: the form's own, and that of the code. */
export interface OfferAddress {
  readonly recipient: RecipientId;
  readonly id: string;
  readonly address: Address;
  readonly proof: Proof | undefined;
  /** `sent`: the code goes to the address. `texted`: the page shows one, which is texted from the number; nothing is sent there. */
  readonly way: 'sent' | 'texted';
}

type Deps = Pick<UseCaseDeps, 'codes' | 'ledger' | 'recipients' | 'catalogues' | 'vault' | 'clock' | 'ids'>;

/**
 * Begins to prove an address or number that is new to a person's record: whoever asks has proved one of theirs before, and proves this one with a code. Until then it is
 * in no record. A number that said stop gets no text, and the answer is the same. The limits are those of `ports/codes.ts`.
 */
export async function offerAddress(deps: Deps, offer: OfferAddress): Promise<OfferedOutcome> {
  const { codes, ledger, vault, clock } = deps;
  const [state, catalogue] = await Promise.all([
    survivorOf(deps.recipients, offer.recipient),
    deps.catalogues.current(),
  ]);
  if (state?.profile.status.kind !== 'active') return { kind: 'unknown-recipient' };
  const { id, address, proof, way } = offer;
  if (proof === undefined || !isProofEnough(state, catalogue, proof, clock.now())) return { kind: 'needs-proof' };
  const key = vault.addressKey(address);
  if (state.profile.contactPoints.some((point) => point.address === key && point.use !== 'old'))
    return { kind: 'already-yours' };
  const code = way === 'sent' ? deps.ids.digits() : textedCode(vault, { recipient: offer.recipient, id });
  const sealed = await seal(deps, address.value);
  const kept = await codes.keep({
    id,
    recipient: offer.recipient,
    address: key,
    digest: codeDigest(vault, id, code),
    offer: { kind: address.kind, sealed, vouchedBy: proof.address },
  });
  if (kept !== 'kept') {
    await ledger.write({ recipients: [], addresses: [] }, (tx) => tx.erase([sealed]));
    return kept === 'repeated' ? { kind: 'offered' } : { kind: 'too-many' };
  }
  const there = (await deps.recipients.addressStates([key])).get(key);
  if (way === 'sent' && mayBeWritten(there, address, catalogue, clock.now()))
    await send(deps, state, { id, code, kind: address.kind, address: key, sealed });
  return { kind: 'offered' };
}

async function seal({ ledger }: Deps, value: string): Promise<NonNullable<NewCode['offer']>['sealed']> {
  const written = await ledger.write({ recipients: [], addresses: [] }, (tx) => tx.seal('passing', value));
  if (written.kind === 'repeated') throw new Error('A write without a key has none to repeat.');
  return written.value;
}

async function send(
  { ledger, clock }: Deps,
  state: RecipientState,
  {
    id,
    code,
    kind,
    address,
    sealed,
  }: Pick<NewCode, 'id' | 'address'> &
    Pick<NonNullable<NewCode['offer']>, 'kind' | 'sealed'> & { readonly code: string },
): Promise<void> {
  const language = languageOf(state);
  await ledger.write({ recipients: [], addresses: [] }, async (tx) => {
    await tx.enqueue({
      key: `one-time-code:${id}`,
      channel: kind === 'email' ? 'EMAIL' : 'SMS',
      to: sealed,
      address,
      recipient: state.profile.id,
      ...(language === undefined ? {} : { language }),
      content: {
        kind: 'one-time-code',
        sealedCode: await tx.seal('passing', code),
        validUntil: addMilliseconds(clock.now(), CODE_LIVES_MS),
      },
    });
  });
}
