import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { type DeliveryEventInput as KnownEvent, reportDeliveries } from '@heed/use-cases/delivery/report-deliveries';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { badAddressOn, parseAddressOn } from '../decision/parse-request.ts';
import { InputProblem } from '../problem/input-problem.ts';
import type { ProblemCode } from '../problem/problem-codes.ts';
import { parseRecipientRef } from '../recipient/parse-recipient-ref.ts';
import { type RejectedRow, rejectedRow } from '../schema/rejected-row.type.ts';
import { DeliveryEventInput } from './delivery-event.input.ts';
import { type ReportedDelivery, ReportDeliveriesPayload } from './delivery.type.ts';

/** Rows in one report. */
const MAX_EVENTS = 1_000;

/** What became of messages. */
@Resolver()
export class DeliveryResolver {
  @Mutation(() => ReportDeliveriesPayload, {
    description: 'Reports what became of up to 1 000 messages. Never changes a choice. Rows fail alone.',
  })
  @Authorized('deliveries')
  async reportDeliveries(
    @Arg('events', () => [DeliveryEventInput]) events: DeliveryEventInput[],
    @Ctx() context: ApiContext,
  ): Promise<ReportDeliveriesPayload> {
    if (events.length > MAX_EVENTS) throw new InputProblem('TOO_MANY_ROWS', { field: 'events', limit: MAX_EVENTS });
    const { types } = await context.deps.catalogues.current();
    const known = new Set<string>(types.map(({ key }) => key));
    const parsed = events.map((event) => parseEvent(context, known, event));
    const rows = await reportDeliveries(context.deps, {
      client: context.client.id,
      events: parsed.flatMap((row) => (row.kind === 'fine' ? [row.event] : [])),
    });
    let next = 0;
    const results = parsed.map((row, index): ReportedDelivery | RejectedRow => {
      if (row.kind === 'wrong') return rejectedRow(index, row.code, row.field);
      const done = rows[next++];
      if (done === undefined) throw new Error('An event got no result.');
      return done.kind === 'rejected'
        ? rejectedRow(index, done.code, done.field)
        : { index, repeated: done.kind === 'repeated' };
    });
    return { results };
  }
}

type ParsedEvent =
  | { readonly kind: 'fine'; readonly event: KnownEvent }
  | { readonly kind: 'wrong'; readonly code: ProblemCode; readonly field: string };

function parseEvent({ deps }: ApiContext, known: ReadonlySet<string>, input: DeliveryEventInput): ParsedEvent {
  const wrong = (code: ProblemCode, field: string): ParsedEvent => ({ kind: 'wrong', code, field });
  const { idempotencyKey, kind, channel, happenedAt, type, sender } = input;
  if (!/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) return wrong('BAD_IDEMPOTENCY_KEY', 'idempotencyKey');
  if (typeof type === 'string' && !known.has(type)) return wrong('UNKNOWN_TYPE', 'type');
  const subject = parseSubject(deps, input);
  if (typeof subject === 'string') return wrong(subject, input.address ? 'address' : 'recipient');
  return {
    kind: 'fine',
    event: {
      idempotencyKey,
      kind,
      channel,
      happenedAt,
      subject,
      ...(typeof type === 'string' ? { type: type as CommunicationTypeKey } : {}),
      ...(typeof sender === 'string' ? { sender } : {}),
    },
  };
}

function parseSubject(
  deps: ApiContext['deps'],
  { recipient, address, channel }: DeliveryEventInput,
): KnownEvent['subject'] | ProblemCode {
  if (recipient && address) return 'RECIPIENT_OR_ADDRESS';
  if (recipient) {
    const ref = parseRecipientRef(deps.vault, recipient);
    return ref === undefined ? 'BAD_RECIPIENT_REF' : { kind: 'recipient', ref };
  }
  if (!address) return 'RECIPIENT_OR_ADDRESS';
  const parsed = parseAddressOn(channel, address);
  return parsed === undefined ? badAddressOn(channel) : { kind: 'address', address: parsed };
}
