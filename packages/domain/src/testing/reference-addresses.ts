import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { ContactPoint, RecipientId } from '../recipient/recipient.ts';
import { hits } from './reference-words.ts';

const DAY = 24 * 60 * 60_000;

export function faultOf(
  history: readonly LedgerEntry[],
  address: AddressKey,
): { why: string; since: number } | undefined {
  const gravity = ['landline', 'hard-bounce', 'invalid', 'complaint', 'reassigned'];
  let fault: { why: string; since: number } | undefined;
  let soft: number[] = [];
  for (const { event } of history) {
    if (event.kind !== 'delivery-reported' || event.report.address !== address) continue;
    const { kind, channel, happenedAt } = event.report;
    const bounce = { EMAIL: 'hard-bounce', SMS: 'landline', VOICE: 'invalid' }[channel];
    let why: string | undefined;
    let since: number = happenedAt;
    if (kind === 'BOUNCED') why = bounce;
    if (kind === 'COMPLAINED') why = 'complaint';
    if (kind === 'REASSIGNED') why = 'reassigned';
    if (kind === 'LANDLINE') why = 'landline';
    if (kind === 'INVALID') why = 'invalid';
    if (kind === 'SOFT_BOUNCED') {
      soft = [...soft, happenedAt].sort((one, other) => one - other);
      since = soft[soft.length - 1] ?? happenedAt;
      if (soft.length >= 3 && since - (soft[0] ?? since) >= 3 * DAY) why = bounce;
    }
    if (kind === 'DELIVERED') {
      soft = soft.filter((moment) => moment > happenedAt);
      const disproved =
        fault !== undefined &&
        fault.since < happenedAt &&
        (['hard-bounce', 'invalid'].includes(fault.why) || (fault.why === 'landline' && channel === 'SMS'));
      if (disproved) fault = undefined;
    }
    if (why !== undefined && gravity.indexOf(why) >= gravity.indexOf(fault?.why ?? '')) fault = { why, since };
  }
  return fault;
}

export function blocked(history: readonly LedgerEntry[], address: AddressKey): boolean {
  const blocks = new Map<string, number>();
  for (const { event } of history) {
    if (event.kind === 'delivery-reported' && event.report.address === address) {
      const sender = event.report.sender ?? 'unknown';
      if (event.report.kind === 'CARRIER_BLOCKED') blocks.set(sender, event.report.happenedAt);
      const isLater = (blocks.get(sender) ?? 0) <= event.report.happenedAt;
      if (event.report.kind === 'CARRIER_UNBLOCKED' && isLater) blocks.delete(sender);
    }
  }
  return blocks.size > 0;
}

export function waits(
  history: readonly LedgerEntry[],
  id: RecipientId,
  points: readonly ContactPoint[],
  type: CommunicationType,
  channel: DecidedChannel,
): boolean {
  const resolved = new Set<string>();
  for (const { event } of history) if (event.kind === 'request-resolved') resolved.add(event.request);
  return history.some(({ event }) => {
    if (event.kind !== 'request-received' || event.request.holds === undefined) return false;
    if (resolved.has(event.request.id) || !hits(event.request.holds, type, channel, true)) return false;
    const { recipient, address } = event.request;
    return recipient === undefined ? points.some((point) => point.address === address) : recipient === id;
  });
}
