import { assertNever } from '../brand.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import type { DeliveryReport } from '../contact/delivery-report.ts';
import { mayHaveSaid } from '../recipient/authority.ts';
import { addStatement } from './add-statement.ts';
import type { RecipientState, ReportedSend } from './recipient-state.ts';
import { MOST_SENDS_COUNTED } from '../decision/frequency.ts';

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
      return mayHaveSaid(state.profile, statement) ? addStatement(state, statement) : state;
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

/** Counts one send. Those that left every window go, and of one type and channel the newest are enough for any limit. */
function withSend(state: RecipientState, report: DeliveryReport): RecipientState {
  if (report.kind !== 'SENT' || report.type === undefined) return state;
  const { type, channel, happenedAt: at } = report;
  const sends = [...state.sends, { type, channel, at }].sort(bySending);
  const newest = sends.at(-1)?.at ?? at;
  const inWindow = sends.filter((send) => newest - send.at < SENDS_KEPT_MS);
  const alike = inWindow.filter((send) => send.type === type && send.channel === channel);
  const surplus = new Set(alike.slice(0, Math.max(0, alike.length - MOST_SENDS_COUNTED)));
  return { ...state, sends: inWindow.filter((send) => !surplus.has(send)) };
}

function bySending(one: ReportedSend, other: ReportedSend): number {
  if (one.at !== other.at) return one.at - other.at;
  if (one.type !== other.type) return one.type < other.type ? -1 : 1;
  return one.channel < other.channel ? -1 : one.channel > other.channel ? 1 : 0;
}
