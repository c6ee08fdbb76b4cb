import type { Address } from '@heed/domain/contact/address';
import type { EvidenceId, Scope, WayIn } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { receiptNumber } from '../preferences/receipt.ts';
import { recordStatement } from '../statement/record-statement.ts';
import { reviewSharedAddress } from './review-shared-address.ts';

/** What somebody gets for a stop about an address. It is the same whether the address is known or not. */
export interface AddressReceipt {
  readonly number: string;
  readonly at: Instant;
}

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

/** Stops messages to an address, known or not, for everybody behind it. In force when it returns. */
export async function stopAddress(
  { ledger, vault, ids, clock }: Pick<UseCaseDeps, 'ledger' | 'vault' | 'ids' | 'clock'>,
  input: StopAddress,
): Promise<{ readonly kind: 'recorded' | 'repeated'; readonly receipt: AddressReceipt }> {
  const address = vault.addressKey(input.address);
  // The form's id gives the act, so that a second press shows the same number.
  const act = ids.uuid();
  const result = await ledger.write(
    { recipients: [], addresses: [address], idempotencyKey: `form:${input.formId}` },
    async (tx) => {
      const evidence = (await tx.seal('evidence', input.evidence)) as string as EvidenceId;
      await recordStatement(tx, ids, {
        subject: { kind: 'address', address },
        scope: input.scope,
        word: { kind: 'stop' },
        wayIn: input.wayIn,
        speaker: { kind: 'patient' },
        actor: { kind: 'patient' },
        act,
        evidence,
      });
      await reviewSharedAddress(tx, ids, address);
      if (input.notify && input.address.kind === 'email') {
        const to = await tx.seal('address', input.address.value);
        await tx.enqueue({
          key: `notice:${input.formId}`,
          channel: 'EMAIL',
          to,
          address,
          content: { kind: 'form-stop-notice' },
        });
      }
      return tx.now;
    },
  );
  if (result.kind === 'written') return { kind: 'recorded', receipt: { number: receiptNumber(act), at: result.value } };
  const [first] = result.entries;
  const event = first === undefined ? undefined : (await ledger.entry(first))?.entry.event;
  const statement = event?.kind === 'statement-recorded' ? event.statement : undefined;
  return {
    kind: 'repeated',
    receipt: { number: receiptNumber(statement?.act ?? act), at: statement?.receivedAt ?? clock.now() },
  };
}
