import { assertNever } from '../brand.ts';
import type { AddressKind } from '../channel/channel.ts';
import { addressKindOf } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { DeliveryReport } from '../contact/delivery-report.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import { bySaying } from '../statement/latest-word.ts';
import type { Instant } from '../time/instant.ts';
import { addMilliseconds } from '../time/instant.ts';
import type { AddressState, Deliverability } from './address-state.ts';

/** Temporary failures after which an address is taken for dead: three (RFC 3463 class 4) over 72 hours or more. */
const SOFT_BOUNCES = 3;
const SOFT_BOUNCE_SPAN_MS = 72 * 3_600_000;

/** Returns an address's state after an entry: the same object when the entry is not about it. */
export function foldAddress(
  key: AddressKey,
  state: AddressState | undefined,
  entry: LedgerEntry,
): AddressState | undefined {
  const { event } = entry;
  switch (event.kind) {
    case 'recipient-registered': {
      const point = event.profile.contactPoints.find(({ address }) => address === key);
      return point === undefined || state?.kind === point.kind
        ? state
        : { ...(state ?? emptyAddress(key)), kind: point.kind };
    }
    case 'statement-recorded': {
      const { statement } = event;
      if (statement.subject.kind !== 'address' || statement.subject.address !== key) return state;
      const before = state ?? emptyAddress(key);
      const kind = before.kind === 'unknown' ? kindOfChannels(statement.scope.channels) : before.kind;
      return { ...before, kind, statements: [...before.statements, statement].sort(bySaying) };
    }
    case 'request-received': {
      const { request } = event;
      if (request.address !== key || request.holds === undefined) return state;
      const before = state ?? emptyAddress(key);
      const pending = { id: request.id, holds: request.holds, since: request.receivedAt };
      return { ...before, kind: addressKindOf(request.channel), pending: [...before.pending, pending] };
    }
    case 'request-resolved':
      if (event.address !== key || state === undefined) return state;
      return { ...state, pending: state.pending.filter(({ id }) => id !== event.request) };
    case 'delivery-reported':
      return event.report.address === key ? afterReport(state ?? emptyAddress(key), event.report) : state;
    case 'catalogue-applied':
    case 'review-opened':
    case 'review-moved':
    case 'links-revoked':
      return state;
    default:
      return assertNever(event);
  }
}

function emptyAddress(address: AddressKey): AddressState {
  return {
    address,
    kind: 'unknown',
    statements: [],
    pending: [],
    deliverability: { kind: 'deliverable' },
    carrierBlocks: [],
    softBounces: [],
  };
}

function kindOfChannels(channels: 'all' | readonly ('EMAIL' | 'SMS' | 'VOICE')[]): AddressKind | 'unknown' {
  const [first] = channels === 'all' ? [] : channels;
  return first === undefined ? 'unknown' : addressKindOf(first);
}

/** A report changes the address, never what a person said about it. */
function afterReport(state: AddressState, report: DeliveryReport): AddressState {
  const kind = addressKindOf(report.channel);
  const dead = (why: Extract<Deliverability, { kind: 'undeliverable' }>['why'], since: Instant): AddressState => ({
    ...state,
    kind,
    deliverability: { kind: 'undeliverable', why, since },
  });
  switch (report.kind) {
    case 'SENT':
      return state.kind === kind ? state : { ...state, kind };
    case 'DELIVERED':
      return { ...state, kind, softBounces: [] };
    case 'BOUNCED':
      return dead('hard-bounce', report.happenedAt);
    case 'COMPLAINED':
      return dead('complaint', report.happenedAt);
    case 'REASSIGNED':
      return dead('reassigned', report.happenedAt);
    case 'LANDLINE':
      return dead('landline', report.happenedAt);
    case 'INVALID':
      return dead('invalid', report.happenedAt);
    case 'SOFT_BOUNCED': {
      const softBounces = [...state.softBounces, report.happenedAt]
        .sort((one, other) => one - other)
        .slice(-SOFT_BOUNCES);
      const [first] = softBounces;
      const spansLong = first !== undefined && report.happenedAt >= addMilliseconds(first, SOFT_BOUNCE_SPAN_MS);
      return softBounces.length === SOFT_BOUNCES && spansLong
        ? { ...dead('hard-bounce', report.happenedAt), softBounces }
        : { ...state, kind, softBounces };
    }
    case 'CARRIER_BLOCKED': {
      const sender = report.sender ?? 'unknown';
      const others = state.carrierBlocks.filter((block) => block.sender !== sender);
      return { ...state, kind, carrierBlocks: [...others, { since: report.happenedAt, sender }] };
    }
    case 'CARRIER_UNBLOCKED':
      return {
        ...state,
        kind,
        carrierBlocks: state.carrierBlocks.filter((block) => block.sender !== (report.sender ?? 'unknown')),
      };
    default:
      return assertNever(report.kind);
  }
}
