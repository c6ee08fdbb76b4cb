import { assertNever } from '../brand.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import { bySaying } from '../statement/latest-word.ts';
import type { DeliveryReport } from '../contact/delivery-report.ts';
import type { RecipientState } from './recipient-state.ts';

/** The longest window that a frequency limit looks back over, and a day more: 8 days. */
const SENDS_KEPT_MS = 8 * 86_400_000;

/** Returns a recipient's state after an entry: the same object when the entry is not about it. Nobody has a state before being registered. */
export function foldRecipient(
  id: RecipientId,
  state: RecipientState | undefined,
  entry: LedgerEntry,
): RecipientState | undefined {
  const { event } = entry;
  switch (event.kind) {
    case 'recipient-registered':
      if (event.profile.id !== id) return state;
      return { statements: [], pending: [], sends: [], ...state, profile: event.profile };
    case 'statement-recorded': {
      const { statement } = event;
      if (state === undefined || statement.subject.kind !== 'recipient' || statement.subject.recipient !== id)
        return state;
      return { ...state, statements: [...state.statements, statement].sort(bySaying) };
    }
    case 'request-received': {
      const { request } = event;
      if (state === undefined || request.recipient !== id || request.holds === undefined) return state;
      return {
        ...state,
        pending: [...state.pending, { id: request.id, holds: request.holds, since: request.receivedAt }],
      };
    }
    case 'request-resolved':
      if (state === undefined || event.recipient !== id) return state;
      return { ...state, pending: state.pending.filter((request) => request.id !== event.request) };
    case 'delivery-reported':
      return state === undefined || event.report.recipient !== id ? state : withSend(state, event.report);
    case 'links-revoked':
      if (state === undefined || event.what.kind !== 'recipient' || event.what.recipient !== id) return state;
      return { ...state, linksRevokedBefore: event.what.before };
    case 'catalogue-applied':
    case 'review-opened':
    case 'review-moved':
      return state;
    default:
      return assertNever(event);
  }
}

function withSend(state: RecipientState, report: DeliveryReport): RecipientState {
  if (report.kind !== 'SENT' || report.type === undefined) return state;
  const sends = [...state.sends, { type: report.type, channel: report.channel, at: report.happenedAt }].sort(
    (one, other) => one.at - other.at,
  );
  const newest = sends.at(-1)?.at ?? report.happenedAt;
  return { ...state, sends: sends.filter((send) => newest - send.at < SENDS_KEPT_MS) };
}
