import type { AddressKey } from '@heed/domain/contact/address';
import type { LedgerEntry } from '@heed/domain/ledger/entry';
import { sealedIn } from '@heed/domain/ledger/sealed-in';
import type { RecipientId, RecipientProfile, SealedId } from '@heed/domain/recipient/recipient';
import type { LedgerTransaction } from '../ports/ledger.ts';

/** What of a person is kept outside the ledger. */
export interface SealedValues {
  readonly sealed: readonly SealedId[];
  /** Their addresses that nobody else has. */
  readonly addresses: readonly AddressKey[];
}

/**
 * Returns every sealed value of a person, as far back as the ledger goes: what was registered, and the evidence of what they said. What came from
 * an address that somebody else has too may be that one's words, and stays.
 */
export async function sealedValuesOf(
  tx: LedgerTransaction,
  { contactPoints }: RecipientProfile,
  people: readonly RecipientId[],
): Promise<SealedValues> {
  const addresses = [...new Set(contactPoints.map(({ address }) => address))];
  const own: AddressKey[] = [];
  const shared = new Set<SealedId>();
  for (const address of addresses) {
    const others = (await tx.recipientsBehind(address)).filter((id) => !people.includes(id));
    if (others.length === 0) own.push(address);
    else
      for (const id of valuesIn([...(await tx.entriesAbout({ address })), ...(await aboutAll(tx, others))], people))
        shared.add(id);
  }
  const entries = await aboutAll(tx, people);
  const atAddresses = (await Promise.all(own.map((address) => tx.entriesAbout({ address })))).flat();
  const sealed = new Set([...entries.flatMap(sealedIn), ...valuesIn(atAddresses, people)]);
  return { sealed: [...sealed].filter((id) => !shared.has(id)), addresses: own };
}

async function aboutAll(tx: LedgerTransaction, people: readonly RecipientId[]): Promise<readonly LedgerEntry[]> {
  return (await Promise.all(people.map((recipient) => tx.entriesAbout({ recipient })))).flat();
}

/** Values in entries, without what was registered about these people. */
function valuesIn(entries: readonly LedgerEntry[], people: readonly RecipientId[]): readonly SealedId[] {
  return entries.flatMap((entry) =>
    entry.event.kind === 'recipient-registered' && people.includes(entry.event.profile.id) ? [] : sealedIn(entry),
  );
}
