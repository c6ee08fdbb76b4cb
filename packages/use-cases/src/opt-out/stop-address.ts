import type { Address } from '@heed/domain/contact/address';
import type { EvidenceId, Scope, WayIn } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { firstStatement } from '../ledger/first-statement.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { noticeOfForm } from './notice-of-form.ts';
import { addressReceiptOf, type AddressReceipt } from './address-receipt.ts';
import { reviewSharedAddress } from './review-shared-address.ts';

export type { AddressReceipt } from './address-receipt.ts';

/** A stop about an address. */
export interface StopAddress {
  readonly address: Address;
  readonly scope: Scope;
  readonly wayIn: WayIn;
  /** The form or call as it came. */
  readonly evidence: string;
  /** The same form twice is one stop. */
  readonly formId: string;
  /** Whether the address is told, with the way back. */
  readonly notify: boolean;
}

type Deps = Pick<UseCaseDeps, 'ledger' | 'vault' | 'ids'>;

/**
 * Stops messages to an address, known or not, for everybody behind it. In force when it returns; neither the answer nor the work before it
 * depends on whether anybody is known there.
 */
export async function stopAddress(
  { ledger, vault, ids }: Deps,
  input: StopAddress,
): Promise<{ readonly kind: 'recorded' | 'repeated'; readonly receipt: AddressReceipt }> {
  const address = vault.addressKey(input.address);
  const result = await ledger.write(
    { recipients: [], addresses: [address], idempotencyKey: `form:${input.formId}` },
    async (tx) => {
      const evidence = (await tx.seal('evidence', input.evidence)) as string as EvidenceId;
      const stop = await recordStatement(tx, ids, {
        subject: { kind: 'address', address },
        scope: input.scope,
        word: { kind: 'stop' },
        wayIn: input.wayIn,
        speaker: { kind: 'patient' },
        actor: { kind: 'patient' },
        act: ids.uuid(),
        evidence,
      });
      await reviewSharedAddress(tx, ids, address);
      if (input.notify) await noticeOfForm(tx, input.address, address, input.formId);
      return stop;
    },
  );
  if (result.kind === 'written') return { kind: 'recorded', receipt: addressReceiptOf(result.value) };
  const first = await firstStatement(ledger, result.entries);
  if (first === undefined) throw new Error('A form id was used for something else before.');
  return { kind: 'repeated', receipt: addressReceiptOf(first) };
}
