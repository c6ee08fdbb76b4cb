import { assertNever } from '../brand.ts';
import type { LedgerEntry, LinkRevocation } from '../ledger/entry.ts';
import type { RecipientId } from '../recipient/recipient.ts';
import type { DeliveryReport } from '../contact/delivery-report.ts';
import { mayHaveSaid } from '../recipient/authority.ts';
import { bySending } from './by-sending.ts';
import { erasedState } from './erase-state.ts';
import { mergedAway, mergeStates } from './merge-states.ts';
import type { Instant } from '../time/instant.ts';
import type { RecipientState } from './recipient-state.ts';
import { MOST_SENDS_COUNTED } from '../decision/frequency.ts';
import { withoutPart } from './split-state.ts';
import { withProfile, withStatement } from './strands.ts';

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
      return state === undefined
        ? { statements: [], pending: [], sends: [], profile: event.profile }
        : withProfile(state, event.profile);
    case 'statement-recorded': {
      const { statement } = event;
      if (state === undefined || statement.subject.kind !== 'recipient' || statement.subject.recipient !== id)
        return state;
      return mayHaveSaid(state.profile, statement) ? withStatement(state, statement) : state;
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
      return state === undefined || event.what.recipient !== id ? state : withRevocation(state, event.what);
    case 'recipients-merged': {
      if (event.merged.profile.id === id) return mergedAway(event.merged.profile, event.survivor, entry.recordedAt);
      return state === undefined || event.survivor !== id ? state : mergeStates(state, event.merged, entry.recordedAt);
    }
    case 'recipients-split': {
      const { restored } = event;
      if (restored.profile.id === id) return allRevoked(restored, entry.recordedAt);
      return state === undefined || event.survivor !== id
        ? state
        : allRevoked(withoutPart(state, restored.profile.id), entry.recordedAt);
    }
    case 'recipient-erased':
      return state === undefined || event.recipient !== id ? state : erasedState(state, event.kept, entry.recordedAt);
    case 'catalogue-applied':
    case 'catalogue-proposed':
    case 'catalogue-proposal-decided':
    case 'review-opened':
    case 'review-moved':
      return state;
    default:
      return assertNever(event);
  }
}

function allRevoked(state: RecipientState, before: Instant): RecipientState {
  return withRevocation(state, { kind: 'recipient', recipient: state.profile.id, before });
}

/** A link is known before it is revoked, so a revocation of all that were issued covers every single one that was named before. */
function withRevocation(state: RecipientState, what: LinkRevocation): RecipientState {
  switch (what.kind) {
    case 'recipient':
      return { ...state, linksRevokedBefore: what.before, linksRevokedBy: what.by, revokedLinks: undefined };
    case 'link':
      return { ...state, revokedLinks: [...new Set([...(state.revokedLinks ?? []), what.fingerprint])] };
    default:
      return assertNever(what);
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
