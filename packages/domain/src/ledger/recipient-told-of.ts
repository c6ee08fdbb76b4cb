import { assertNever } from '../brand.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import type { LedgerEvent } from './entry.ts';

/**
 * Returns the recipient about whom an event tells something that a decision has to know, or `undefined`. Such a thing must never be written
 * about a record that was merged away: nobody would read it there.
 */
export function recipientToldOf(event: LedgerEvent): RecipientId | undefined {
  switch (event.kind) {
    case 'statement-recorded':
      return event.statement.subject.kind === 'recipient' ? event.statement.subject.recipient : undefined;
    case 'request-received':
      return event.request.recipient;
    case 'delivery-reported':
      return event.report.recipient;
    case 'recipient-registered':
      return event.profile.id;
    case 'catalogue-applied':
    case 'catalogue-proposed':
    case 'catalogue-proposal-decided':
    case 'request-resolved':
    case 'review-opened':
    case 'review-moved':
    case 'links-revoked':
    case 'recipients-merged':
    case 'recipients-split':
    case 'recipient-erased':
      return undefined;
    default:
      return assertNever(event);
  }
}
