import type { AddressKey } from '@heed/domain/contact/address';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction, WriteResult } from '../ports/ledger.ts';
import { survivorOf } from '../recipient/survivor-of.ts';

/** What a write about one recipient claims. */
export interface RecipientClaim {
  readonly recipient: RecipientId;
  readonly idempotencyKey?: string;
  /** Addresses that are read or written besides. */
  readonly addresses?: (person: RecipientState) => readonly AddressKey[];
}

/** Somebody who is merged while they are being claimed makes us look again; more rounds than this is a bug, not bad luck. */
const MOST_ROUNDS = 10;

type Round<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'again' };

/**
 * Runs `work` with a recipient claimed; where the record was merged away, with the survivor: what somebody says through an old link or form
 * must not be written where nobody reads it. `work` gets `undefined` when nobody is known by the id.
 */
export async function writeAbout<T>(
  { ledger, recipients }: Pick<UseCaseDeps, 'ledger' | 'recipients'>,
  { recipient, idempotencyKey, addresses = () => [] }: RecipientClaim,
  work: (tx: LedgerTransaction, person: RecipientState | undefined) => Promise<T>,
): Promise<WriteResult<T>> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = await survivorOf(recipients, recipient);
    const id = found?.profile.id ?? recipient;
    const claim = {
      recipients: [id],
      addresses: found === undefined ? [] : addresses(found),
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    };
    const result = await ledger.write<Round<T>>(claim, async (tx) => {
      const person = await tx.recipient(id);
      if (person?.profile.status.kind === 'merged') return { kind: 'again' };
      return { kind: 'done', value: await work(tx, person) };
    });
    if (result.kind === 'repeated') return result;
    if (result.value.kind === 'done') return { ...result, value: result.value.value };
  }
  throw new Error('The record kept being merged away.');
}
