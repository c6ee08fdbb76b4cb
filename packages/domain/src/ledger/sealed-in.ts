import { assertNever } from '../brand.ts';
import type { RecipientProfile, SealedId } from '../recipient/recipient.ts';
import type { LedgerEntry } from './entry.ts';

/** Returns the names under which an entry's own values are kept outside the ledger: what an erasure has to destroy. */
export function sealedIn({ event }: LedgerEntry): readonly SealedId[] {
  switch (event.kind) {
    case 'recipient-registered':
      return sealedInProfile(event.profile);
    case 'recipients-merged':
      return sealedInProfile(event.merged.profile);
    case 'recipients-split':
      return sealedInProfile(event.restored.profile);
    case 'statement-recorded':
      return event.statement.evidence === undefined ? [] : [event.statement.evidence as string as SealedId];
    case 'request-received':
      return [event.request.evidence as string as SealedId];
    case 'review-moved':
      return event.state.kind === 'resolved' && typeof event.state.note !== 'string' ? [event.state.note.sealed] : [];
    case 'catalogue-applied':
    case 'catalogue-proposed':
    case 'catalogue-proposal-decided':
    case 'request-resolved':
    case 'delivery-reported':
    case 'review-opened':
    case 'links-revoked':
    case 'recipient-erased':
      return [];
    default:
      return assertNever(event);
  }
}

function sealedInProfile({ contactPoints, externals, sealedBirthDate }: RecipientProfile): readonly SealedId[] {
  const names = [...contactPoints, ...externals].map(({ sealed }) => sealed);
  return sealedBirthDate === undefined ? names : [...names, sealedBirthDate];
}
