import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { addressKindOf, type DecidedChannel } from '@heed/domain/channel/channel';
import type { Address, AddressKey } from '@heed/domain/contact/address';
import type { DeliveryEventKind } from '@heed/domain/contact/delivery-report';
import { contactPointsFor } from '@heed/domain/decision/usable-contact-points';
import { SKEW_MS } from '@heed/domain/statement/latest-word';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import type { RecipientRef } from '../ports/recipients.ts';

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
      readonly code: 'UNKNOWN_RECIPIENT' | 'NO_CONTACT_POINT' | 'HAPPENED_IN_FUTURE' | 'TYPE_NEEDED';
      readonly field: string;
    };

type Deps = Pick<UseCaseDeps, 'ledger' | 'vault' | 'recipients' | 'clock'>;

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
  const subject = await subjectOf(deps, event);
  if ('code' in subject) return { kind: 'rejected', ...subject };
  const { address, recipient } = subject;
  const claim = {
    recipients: recipient === undefined ? [] : [recipient],
    addresses: [address],
    idempotencyKey: `delivery:${client}:${event.idempotencyKey}`,
  };
  const result = await deps.ledger.write(claim, (tx) =>
    tx.append(
      {
        kind: 'delivery-reported',
        report: {
          kind: event.kind,
          address,
          channel: event.channel,
          ...(event.type === undefined ? {} : { type: event.type }),
          ...(recipient === undefined ? {} : { recipient }),
          happenedAt: event.happenedAt,
          ...(event.sender === undefined ? {} : { sender: event.sender }),
        },
      },
      { kind: 'client', client },
    ),
  );
  return { kind: result.kind === 'repeated' ? 'repeated' : 'reported' };
}

type Found =
  | { readonly address: AddressKey; readonly recipient: RecipientId | undefined }
  | { readonly code: 'UNKNOWN_RECIPIENT' | 'NO_CONTACT_POINT'; readonly field: string };

async function subjectOf({ vault, recipients, clock }: Deps, { subject, channel }: DeliveryEventInput): Promise<Found> {
  if (subject.kind === 'address') return { address: vault.addressKey(subject.address), recipient: undefined };
  const [id] = await recipients.find([subject.ref]);
  const state = id === undefined ? undefined : await recipients.state(id);
  if (state === undefined) return { code: 'UNKNOWN_RECIPIENT', field: 'recipient' };
  const { profile } = state;
  const point =
    contactPointsFor(profile, channel, clock.now())[0] ??
    profile.contactPoints.find(({ kind }) => kind === addressKindOf(channel));
  return point === undefined
    ? { code: 'NO_CONTACT_POINT', field: 'channel' }
    : { address: point.address, recipient: profile.id };
}
