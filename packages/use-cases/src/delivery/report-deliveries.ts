import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { addressKindOf, type DecidedChannel } from '@heed/domain/channel/channel';
import type { Address, AddressKey } from '@heed/domain/contact/address';
import type { DeliveryEventKind, DeliveryReport } from '@heed/domain/contact/delivery-report';
import { contactPointsFor } from '@heed/domain/decision/usable-contact-points';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { SKEW_MS } from '@heed/domain/statement/latest-word';
import { isKeepable } from '@heed/domain/text/kept-text';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import { eventOfRepeat } from '../ledger/event-of-repeat.ts';
import { writeWithPeople } from '../ledger/write-with-people.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { RecipientRef } from '../ports/recipients.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import { openReview } from '../review/open-review.ts';

/** What a sending system or provider tells about one message. */
export interface DeliveryEventInput {
  readonly idempotencyKey: string;
  readonly kind: DeliveryEventKind;
  readonly subject:
    | { readonly kind: 'address'; readonly address: Address }
    | { readonly kind: 'recipient'; readonly ref: RecipientRef };
  readonly channel: DecidedChannel;
  readonly type?: CommunicationTypeKey;
  readonly happenedAt: Instant;
  /** Our own number or service, for carrier blocks. */
  readonly sender?: string;
}

/** What became of one event. */
export type DeliveryRow =
  | { readonly kind: 'reported' | 'repeated' }
  | {
      readonly kind: 'rejected';
      readonly code:
        | 'UNKNOWN_RECIPIENT'
        | 'NO_CONTACT_POINT'
        | 'HAPPENED_IN_FUTURE'
        | 'TYPE_NEEDED'
        | 'WRONG_CHANNEL'
        | 'BAD_TEXT'
        /** The key was used for another event: taking this one for a repeat would lose it. */
        | 'KEY_REUSED';
      readonly field: string;
    };

type Deps = Pick<UseCaseDeps, 'ledger' | 'ids' | 'vault' | 'recipients' | 'clock'>;

/** What happens between one of our numbers and a telephone: it says nothing of mail. */
const PHONE_EVENTS: ReadonlySet<DeliveryEventKind> = new Set([
  'CARRIER_BLOCKED',
  'CARRIER_UNBLOCKED',
  'LANDLINE',
  'REASSIGNED',
]);

/** Takes reports, each for itself. They change what is known of an address and count sends; they never replace a person's choice. */
export async function reportDeliveries(
  deps: Deps,
  { client, events }: { readonly client: string; readonly events: readonly DeliveryEventInput[] },
): Promise<readonly DeliveryRow[]> {
  const rows: DeliveryRow[] = [];
  for (const event of events) rows.push(await report(deps, client, event));
  return rows;
}

async function report(deps: Deps, client: string, event: DeliveryEventInput): Promise<DeliveryRow> {
  if (event.happenedAt > deps.clock.now() + SKEW_MS)
    return { kind: 'rejected', code: 'HAPPENED_IN_FUTURE', field: 'happenedAt' };
  if (event.kind === 'SENT' && event.type === undefined)
    return { kind: 'rejected', code: 'TYPE_NEEDED', field: 'type' };
  if (event.channel === 'EMAIL' && PHONE_EVENTS.has(event.kind))
    return { kind: 'rejected', code: 'WRONG_CHANNEL', field: 'channel' };
  if (event.sender !== undefined && !isKeepable(event.sender, 'identifier'))
    return { kind: 'rejected', code: 'BAD_TEXT', field: 'sender' };
  const subject = await subjectOf(deps, event);
  if ('code' in subject) return { kind: 'rejected', ...subject };
  const { address, recipient } = subject;
  const claim = {
    addresses: [address],
    recipients: recipient === undefined ? [] : [recipient],
    idempotencyKey: `delivery:${client}:${event.idempotencyKey}`,
  };
  const result = await writeWithPeople(deps, claim, async (tx, people) => {
    const about = recipient ?? onlyOne(people);
    await tx.append({ kind: 'delivery-reported', report: reportOf(event, address, about) }, { kind: 'client', client });
    if (event.kind === 'REASSIGNED') await reviewReassigned(deps, tx, people);
  });
  if (result.kind !== 'repeated') return { kind: 'reported' };
  const first = await eventOfRepeat(deps, result.entries, 'delivery-reported');
  return first !== undefined && isSameEvent(first.report, event, subject)
    ? { kind: 'repeated' }
    : { kind: 'rejected', code: 'KEY_REUSED', field: 'idempotencyKey' };
}

function isSameEvent(first: DeliveryReport, event: DeliveryEventInput, { address, recipient }: Subject): boolean {
  return (
    first.kind === event.kind &&
    first.channel === event.channel &&
    first.type === event.type &&
    // Named by the recipient, it may have been another address of theirs when it was told first.
    (recipient === undefined ? first.address === address : first.recipient === recipient)
  );
}

function reportOf(event: DeliveryEventInput, address: AddressKey, recipient: RecipientId | undefined): DeliveryReport {
  return {
    kind: event.kind,
    address,
    channel: event.channel,
    ...(event.type === undefined ? {} : { type: event.type }),
    ...(recipient === undefined ? {} : { recipient }),
    happenedAt: event.happenedAt,
    ...(event.sender === undefined ? {} : { sender: event.sender }),
  };
}

/** A message to an address that one person alone has was to that person: it counts against their limit. */
function onlyOne(people: readonly RecipientState[]): RecipientId | undefined {
  const [only, ...others] = people;
  return others.length === 0 ? only?.profile.id : undefined;
}

/** A number that belongs to somebody else by now may be in more than one record. */
async function reviewReassigned(
  { ids }: Deps,
  tx: LedgerTransaction,
  people: readonly RecipientState[],
): Promise<void> {
  for (const { profile } of people) {
    const subject = { kind: 'recipient', recipient: profile.id } as const;
    await openReview(tx, ids, { subject, reason: 'REASSIGNED' }, { kind: 'system', part: 'delivery' });
  }
}

interface Subject {
  readonly address: AddressKey;
  readonly recipient: RecipientId | undefined;
}

type Found = Subject | { readonly code: 'UNKNOWN_RECIPIENT' | 'NO_CONTACT_POINT'; readonly field: string };

async function subjectOf({ vault, recipients, clock }: Deps, { subject, channel }: DeliveryEventInput): Promise<Found> {
  if (subject.kind === 'address') return { address: vault.addressKey(subject.address), recipient: undefined };
  const [id] = await recipients.find([subject.ref]);
  const state = id === undefined ? undefined : await survivorOf(recipients, id);
  if (state === undefined) return { code: 'UNKNOWN_RECIPIENT', field: 'recipient' };
  const { profile } = state;
  const point =
    contactPointsFor(profile, channel, clock.now())[0] ??
    profile.contactPoints.find(({ kind }) => kind === addressKindOf(channel));
  return point === undefined
    ? { code: 'NO_CONTACT_POINT', field: 'channel' }
    : { address: point.address, recipient: profile.id };
}
