import { assertNever } from '../brand.ts';
import type { AddressKey } from '../contact/address.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import type { LedgerEntry } from './entry.ts';

/** The recipients and addresses whose states an entry may change. */
export interface EntrySubjects {
  readonly recipients: readonly RecipientId[];
  readonly addresses: readonly AddressKey[];
}

/** Returns whom an entry is about: the rows it is folded into, and in whose history it is shown. */
export function subjectsOf({ event }: LedgerEntry): EntrySubjects {
  switch (event.kind) {
    case 'recipient-registered':
      return {
        recipients: [event.profile.id],
        addresses: [...new Set(event.profile.contactPoints.map(({ address }) => address))],
      };
    case 'statement-recorded':
      return event.statement.subject.kind === 'recipient'
        ? { recipients: [event.statement.subject.recipient], addresses: [] }
        : { recipients: [], addresses: [event.statement.subject.address] };
    case 'request-received':
      return subjects(event.request.recipient, event.request.address);
    case 'request-resolved':
      return subjects(event.recipient, event.address);
    case 'delivery-reported':
      return subjects(event.report.recipient, event.report.address);
    case 'review-opened':
      return subjectsOfReview(event.item.subject);
    case 'review-moved':
      return subjectsOfReview(event.subject);
    case 'links-revoked':
      return subjects(event.what.recipient, undefined);
    case 'recipients-merged':
      return { recipients: [event.survivor, event.merged.profile.id], addresses: [] };
    case 'recipients-split':
      return { recipients: [event.survivor, event.restored.profile.id], addresses: [] };
    case 'recipient-erased':
      return { recipients: [event.recipient], addresses: event.addresses };
    case 'catalogue-applied':
    case 'catalogue-proposed':
    case 'catalogue-proposal-decided':
      return subjects(undefined, undefined);
    default:
      return assertNever(event);
  }
}

function subjectsOfReview(
  subject:
    | { readonly kind: 'recipient'; readonly recipient: RecipientId }
    | { readonly kind: 'address'; readonly address: AddressKey },
): EntrySubjects {
  return subject.kind === 'recipient' ? subjects(subject.recipient, undefined) : subjects(undefined, subject.address);
}

function subjects(recipient: RecipientId | undefined, address: AddressKey | undefined): EntrySubjects {
  return { recipients: recipient === undefined ? [] : [recipient], addresses: address === undefined ? [] : [address] };
}
