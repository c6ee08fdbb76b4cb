import { assertNever } from '../brand.ts';
import { addressKindOf, type DecidedChannel } from '../channel/channel.ts';
import type { DeliveryReport } from '../contact/delivery-report.ts';
import { addMilliseconds, type Instant } from '../time/instant.ts';
import { UNKNOWN_SENDER, type AddressState, type Deliverability } from './address-state.ts';

type Fault = Extract<Deliverability, { kind: 'undeliverable' }>['why'];

/** Temporary failures in a row after which an address is taken for dead: three (RFC 3463 class 4), the last 72 hours or more after the first. Ours. */
const SOFT_BOUNCES = 3;
const SOFT_BOUNCE_SPAN_MS = 72 * 3_600_000;

/** How grave a fault is: a graver one is not covered up by a lighter one that is reported later. */
const GRAVITY: Readonly<Record<Fault, number>> = {
  landline: 1,
  'hard-bounce': 2,
  invalid: 3,
  complaint: 4,
  reassigned: 5,
};

/** The faults that a message which did arrive later disproves. Who complained still complained; a new owner gets messages too. */
const DISPROVED_BY_DELIVERY: ReadonlySet<Fault> = new Set<Fault>(['landline', 'hard-bounce', 'invalid']);

/** Returns an address's state after a delivery report. A report changes the address, never what a person said about it. */
export function afterReport(before: AddressState, report: DeliveryReport): AddressState {
  const state = { ...before, kind: addressKindOf(report.channel) };
  const { happenedAt, channel } = report;
  const sender = report.sender ?? UNKNOWN_SENDER;
  switch (report.kind) {
    case 'SENT':
      return state;
    case 'DELIVERED':
      return afterDelivery(state, channel, happenedAt);
    case 'BOUNCED':
      return withFault(state, faultOfBounce(channel), happenedAt);
    case 'COMPLAINED':
      return withFault(state, 'complaint', happenedAt);
    case 'REASSIGNED':
      return withFault(state, 'reassigned', happenedAt);
    case 'LANDLINE':
      return withFault(state, 'landline', happenedAt);
    case 'INVALID':
      return withFault(state, 'invalid', happenedAt);
    case 'SOFT_BOUNCED':
      return afterSoftBounce(state, channel, happenedAt);
    case 'CARRIER_BLOCKED': {
      const others = state.carrierBlocks.filter((block) => block.sender !== sender);
      return { ...state, carrierBlocks: [...others, { since: happenedAt, sender }] };
    }
    case 'CARRIER_UNBLOCKED':
      // A report that comes late opens nothing that was blocked after it.
      return {
        ...state,
        carrierBlocks: state.carrierBlocks.filter((block) => block.sender !== sender || block.since > happenedAt),
      };
    default:
      return assertNever(report.kind);
  }
}

/** A number from which texts bounce may still take calls; one that no call reaches is no number. */
function faultOfBounce(channel: DecidedChannel): Fault {
  switch (channel) {
    case 'EMAIL':
      return 'hard-bounce';
    case 'SMS':
      return 'landline';
    case 'VOICE':
      return 'invalid';
  }
}

function withFault(state: AddressState, why: Fault, since: Instant): AddressState {
  const { deliverability } = state;
  if (deliverability.kind === 'undeliverable' && GRAVITY[deliverability.why] > GRAVITY[why]) return state;
  return { ...state, deliverability: { kind: 'undeliverable', why, since } };
}

function afterDelivery(state: AddressState, channel: DecidedChannel, at: Instant): AddressState {
  const { deliverability } = state;
  const softBounces = state.softBounces.filter((bounce) => bounce > at);
  const isDisproved =
    deliverability.kind === 'undeliverable' &&
    DISPROVED_BY_DELIVERY.has(deliverability.why) &&
    deliverability.since < at &&
    // A call that was answered says nothing of texts.
    (deliverability.why !== 'landline' || channel === 'SMS');
  return isDisproved ? { ...state, softBounces, deliverability: { kind: 'deliverable' } } : { ...state, softBounces };
}

/** The first failure of the row tells how long it lasts, the newest how many there were: no more are kept. */
function afterSoftBounce(state: AddressState, channel: DecidedChannel, at: Instant): AddressState {
  const all = [...state.softBounces, at].sort((one, other) => one - other);
  const softBounces = all.length > SOFT_BOUNCES ? [...all.slice(0, 1), ...all.slice(1 - SOFT_BOUNCES)] : all;
  const [first = at] = softBounces;
  const last = softBounces.at(-1) ?? at;
  const isDead = softBounces.length === SOFT_BOUNCES && last >= addMilliseconds(first, SOFT_BOUNCE_SPAN_MS);
  return isDead ? { ...withFault(state, faultOfBounce(channel), last), softBounces } : { ...state, softBounces };
}
