import { keptStatements } from '@heed/domain/decision/kept-after-erasure';
import type { AddressKey } from '@heed/domain/contact/address';
import { mergedInto } from '@heed/domain/recipient/merges';
import type { Actor } from '@heed/domain/ledger/entry';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { StatementId } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { revokeEarlierLinks } from '../link/revoke-earlier-links.ts';
import { eventOfRepeat } from '../ledger/event-of-repeat.ts';
import { factsInside } from '../ledger/facts-inside.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { RecipientRef } from '../ports/recipients.ts';
import { closeReviews } from '../review/close-reviews.ts';
import { nameOfActor } from '../statement/name-of-actor.ts';
import { sealedValuesOf } from './sealed-values-of.ts';
import { survivorOf } from './survivor-of.ts';

/** A person whose identifying values are to be destroyed. */
export interface EraseRecipient {
  readonly actor: Actor;
  readonly recipient: RecipientRef;
  readonly idempotencyKey: string;
}

/** What became of an erasure. */
export type ErasedRecipient =
  | {
      readonly kind: 'erased';
      readonly recipient: RecipientId;
      /** Sealed values that were destroyed. */
      readonly values: number;
      /** Stops and restrictions that are kept. */
      readonly kept: number;
    }
  | { readonly kind: 'already-erased'; readonly recipient: RecipientId }
  | { readonly kind: 'unknown-recipient' }
  /** The key was used for another person. */
  | { readonly kind: 'key-reused' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>;

/**
 * Destroys what identifies a person, of every record that was merged into theirs too: addresses, names in other systems, raw evidence,
 * messages that wait. What remains are ids, keyed hashes and what the person stopped, which bites when one of the names comes back. The
 * ledger stays as it is: no value stands in it. Cannot be undone. In force when it returns. Rule: docs/rules/erasure.md
 */
export async function eraseRecipient(deps: Deps, input: EraseRecipient): Promise<ErasedRecipient> {
  const [recipient] = await deps.recipients.find([input.recipient]);
  if (recipient === undefined) return { kind: 'unknown-recipient' };
  const claim = {
    recipient,
    idempotencyKey: `erase:${nameOfActor(input.actor)}:${input.idempotencyKey}`,
    addresses: addressesOf,
  };
  const result = await writeAbout<ErasedRecipient>(deps, claim, async (tx, person) => {
    if (person === undefined) return { kind: 'unknown-recipient' };
    const { id, status } = person.profile;
    return status.kind === 'erased' ? { kind: 'already-erased', recipient: id } : erase(deps, tx, person, input.actor);
  });
  if (result.kind === 'written') return result.value;
  const first = await eventOfRepeat(deps, result.entries, 'recipient-erased');
  const standing = (await survivorOf(deps.recipients, recipient))?.profile.id;
  return first === undefined || first.recipient !== standing
    ? { kind: 'key-reused' }
    : { kind: 'already-erased', recipient: standing };
}

async function erase(
  { ids }: Deps,
  tx: LedgerTransaction,
  person: RecipientState,
  actor: Actor,
): Promise<ErasedRecipient> {
  const recipient = person.profile.id;
  const people = [recipient, ...mergedInto(person)];
  const { catalogue, addresses } = await factsInside(tx, person);
  const act = ids.uuid();
  const kept = keptStatements({ catalogue, addresses }, person, {
    at: tx.now,
    act,
    id: () => ids.uuid() as StatementId,
  });
  const values = await sealedValuesOf(tx, person.profile, people);
  await closeReviews(tx, { recipient, by: 'erasure', note: 'erased', actor });
  await revokeEarlierLinks(tx, { recipient }, actor);
  await tx.append({ kind: 'recipient-erased', recipient, addresses: addressesOf(person), kept }, actor);
  const messages = await tx.forgetMessages({ recipients: people, addresses: values.addresses });
  const destroyed = await tx.erase([...values.sealed, ...messages]);
  return { kind: 'erased', recipient, values: destroyed, kept: kept.length };
}

function addressesOf({ profile }: RecipientState): readonly AddressKey[] {
  return [...new Set(profile.contactPoints.map(({ address }) => address))];
}
