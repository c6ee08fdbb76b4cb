import type { AddressKey } from '@heed/domain/contact/address';
import type { LedgerEntry } from '@heed/domain/ledger/entry';
import { subjectsOf } from '@heed/domain/ledger/subjects-of';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { ReviewSubject } from '@heed/domain/review/review-item';

/** Returns the name of a recipient in columns and lists: `r:ID`. */
export function recipientSubject(id: RecipientId): string {
  return `r:${id}`;
}

/** Returns the name of an address in columns and lists: `a:KEY`. */
export function addressSubject(key: AddressKey): string {
  return `a:${key}`;
}

/** Returns the name of a subject that is a recipient or an address. */
export function aboutSubject(subject: { readonly recipient: RecipientId } | { readonly address: AddressKey }): string {
  return 'recipient' in subject ? recipientSubject(subject.recipient) : addressSubject(subject.address);
}

/** Returns the name of a review item's subject. */
export function reviewSubject(subject: ReviewSubject): string {
  return subject.kind === 'recipient' ? recipientSubject(subject.recipient) : addressSubject(subject.address);
}

/** Returns the names of all subjects of an entry, each once. */
export function subjectNames(entry: LedgerEntry): readonly string[] {
  const { recipients, addresses } = subjectsOf(entry);
  return [...new Set([...recipients.map(recipientSubject), ...addresses.map(addressSubject)])];
}
