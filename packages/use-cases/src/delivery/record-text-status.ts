import { parseAddress, type AddressKey } from '@heed/domain/contact/address';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { blockedSender } from '../intake/reply-policy.ts';
import { withoutChannel } from '../intake/without-channel.ts';
import { openCarrierDrift } from '../review/open-carrier-drift.ts';
import { readError, readTextStatus, type TextStatusReading } from './read-text-status.ts';
import { reportDeliveries } from './report-deliveries.ts';

/** What the provider says of one text of ours. */
export interface TextStatus {
  /** The provider's id of the text; where it was refused at once, the key under which it was to go. */
  readonly sid: string;
  /** `refused`: it was not taken at all. */
  readonly status: string;
  readonly errorCode?: string | undefined;
  readonly to: string;
  /** Our number, where it is told. */
  readonly from: string;
  readonly messagingServiceSid?: string | undefined;
  readonly at: Instant;
}

/** What became of it: `nothing` says nothing of the address; `filtered` is for whoever runs the numbers. */
export type RecordedTextStatus =
  { readonly kind: 'recorded' | 'repeated'; readonly event: string } | { readonly kind: 'filtered' | 'nothing' };

type Deps = Pick<UseCaseDeps, 'ledger' | 'vault' | 'ids' | 'recipients' | 'clock' | 'policy'>;

/**
 * Mirrors what carriers say of a number, so that no screen says "on" where nothing arrives. The first end of a text that is told is its end: states come in any
 * order, and one that comes after it changes nothing. Where a carrier blocks a number nobody stopped, a person looks at it.
 */
export async function recordTextStatus(deps: Deps, status: TextStatus): Promise<RecordedTextStatus> {
  const read: TextStatusReading =
    status.status === 'refused' ? readError(status.errorCode) : readTextStatus(status.status, status.errorCode);
  const address = parseAddress('phone', withoutChannel(status.to));
  if (read.kind === 'filtered') return { kind: 'filtered' };
  if (read.kind === 'nothing' || address === undefined) return { kind: 'nothing' };
  const sender = senderOf(deps, status);
  const [row] = await reportDeliveries(deps, {
    client: 'twilio',
    events: [
      {
        idempotencyKey: `twilio:${status.sid}:end`,
        kind: read.event,
        subject: { kind: 'address', address },
        channel: 'SMS',
        happenedAt: status.at,
        ...(sender === undefined ? {} : { sender }),
      },
    ],
  });
  if (read.event === 'CARRIER_BLOCKED') await reviewBlock(deps, status, deps.vault.addressKey(address), sender);
  return { kind: row?.kind === 'repeated' ? 'repeated' : 'recorded', event: read.event };
}

async function reviewBlock(
  deps: Deps,
  { sid, errorCode }: TextStatus,
  address: AddressKey,
  sender: string | undefined,
): Promise<void> {
  await openCarrierDrift(deps, {
    address,
    key: `drift:${sid}`,
    carrier: 'blocked',
    sender,
    details: errorCode === undefined ? {} : { code: errorCode },
  });
}

function senderOf({ policy }: Deps, { from, messagingServiceSid }: TextStatus): string | undefined {
  if (messagingServiceSid === undefined && from === '') return undefined;
  return blockedSender(policy, {
    to: withoutChannel(from),
    ...(messagingServiceSid === undefined ? {} : { messagingServiceSid }),
  });
}
