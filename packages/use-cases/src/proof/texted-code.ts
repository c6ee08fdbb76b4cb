import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import { addressToProve, type ProofPurpose } from './address-to-prove.ts';
import { codeDigest } from './code-digest.ts';
import type { Vault } from '../ports/vault.ts';

/** Six digits, as of a code that is sent (`Ids.digits`). */
const CODES = 1_000_000;
/** Prime to the number of codes: every sign of the hash moves every digit. */
const STEP = 257;

/** What became of a wish for a code to text. */
export type ShownCode = { readonly kind: 'shown' } | { readonly kind: 'too-many' | 'nothing-to-prove' };

/**
 * Makes a code that whoever holds the link is shown, and that proves the number once it is texted from it: nothing is sent to a number that said stop. `id` is the
 * form's own: a second press makes no other code. The limits are those of `ports/codes.ts`.
 */
export async function showCode(
  { codes, facts, vault, clock }: Pick<UseCaseDeps, 'codes' | 'facts' | 'vault' | 'clock'>,
  {
    recipient,
    id,
    ...what
  }: {
    readonly recipient: RecipientId;
    readonly id: string;
    readonly purpose: Extract<ProofPurpose, 'stopped-number' | 'disowned-number' | 'more-by-number'>;
    readonly contactPoint?: ContactPointId | undefined;
  },
): Promise<ShownCode> {
  const found = await addressToProve({ facts, vault, clock }, { recipient, ...what });
  if (found === undefined) return { kind: 'nothing-to-prove' };
  const digest = codeDigest(vault, id, textedCode(vault, { recipient, id }));
  const kept = await codes.keep({ id, recipient, address: found.point.address, digest });
  return { kind: kept === 'too-many' ? 'too-many' : 'shown' };
}

/** Returns the six digits that a recipient is shown for an id: the same at every look, and no others can work them out. */
export function textedCode(
  vault: Pick<Vault, 'identifierKey'>,
  { recipient, id }: { readonly recipient: RecipientId; readonly id: string },
): string {
  const hash = vault.identifierKey('urn:heed:texted-code', `${recipient}:${id}`);
  const number = [...hash].reduce((sum, sign) => (sum * STEP + sign.charCodeAt(0)) % CODES, 0);
  return String(number).padStart(6, '0');
}
