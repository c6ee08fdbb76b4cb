import type { AddressKey } from '@heed/domain/contact/address';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction, WriteResult } from '../ports/ledger.ts';

/** What a write about addresses claims besides the people behind them. */
export interface AddressClaim {
  readonly addresses: readonly AddressKey[];
  readonly recipients?: readonly RecipientId[];
  readonly idempotencyKey?: string;
}

/** People who appear behind an address while it is being claimed; more rounds than this is a bug, not bad luck. */
const MOST_ROUNDS = 10;

type Round<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'more'; readonly people: RecipientId[] };

/**
 * Runs `work` with the addresses and everybody behind them claimed. Who is behind is looked up before the locks and again under them; when
 * somebody new appeared meanwhile, nothing is written and the write starts again with the larger claim.
 */
export async function writeWithPeople<T>(
  { ledger, recipients }: Pick<UseCaseDeps, 'ledger' | 'recipients'>,
  claim: AddressClaim,
  work: (tx: LedgerTransaction, people: readonly RecipientState[]) => Promise<T>,
): Promise<WriteResult<T>> {
  const seen = await Promise.all(claim.addresses.map((address) => recipients.behind(address)));
  let people = seen.flat().map(({ recipient }) => recipient);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const claimed = [...new Set([...(claim.recipients ?? []), ...people])];
    const result = await ledger.write<Round<T>>({ ...claim, recipients: claimed }, async (tx) => {
      const behind = (await Promise.all(claim.addresses.map((address) => tx.recipientsBehind(address)))).flat();
      if (behind.some((id) => !claimed.includes(id))) return { kind: 'more', people: behind };
      const states = await Promise.all([...new Set(behind)].map((id) => tx.recipient(id)));
      return {
        kind: 'done',
        value: await work(
          tx,
          states.filter((state) => state !== undefined),
        ),
      };
    });
    if (result.kind === 'repeated') return result;
    if (result.value.kind === 'done') return { ...result, value: result.value.value };
    people = result.value.people;
  }
  throw new Error('New people kept appearing behind an address.');
}
