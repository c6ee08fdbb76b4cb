import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { DeliveryEventKind } from '@heed/domain/contact/delivery-report';
import type { Actor, LedgerEvent } from '@heed/domain/ledger/entry';
import type { ReviewReason, ReviewState } from '@heed/domain/review/review-item';
import type { Intent } from '@heed/domain/request/request';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ID, ObjectType } from 'type-graphql';
import { PageInfo } from '../schema/page-info.type.ts';
import {
  ActorEnum,
  DecidedChannelEnum,
  DeliveryEventEnum,
  EventKindEnum,
  IntentEnum,
  ReviewReasonEnum,
  ReviewStateEnum,
  WayInEnum,
} from '../schema/enums.ts';
import { CursorScalar, DateTimeScalar } from '../schema/scalars.ts';
import { StatementView } from '../statement/statement-view.type.ts';

/** A request as it was understood. */
@ObjectType('InboundRequest', {
  simpleResolvers: true,
  description: 'A message or form as it was understood. Its words are kept encrypted as evidence.',
})
export class InboundRequestView {
  @Field(() => ID)
  id!: string;

  @Field(() => WayInEnum)
  wayIn!: string;

  @Field(() => IntentEnum)
  intent!: Intent;

  @Field(() => String, { description: 'The rule that fired.' })
  why!: string;

  @Field(() => DateTimeScalar)
  receivedAt!: Instant;
}

/** A report about an address. */
@ObjectType('DeliveryReport', { simpleResolvers: true })
export class DeliveryReportView {
  @Field(() => DeliveryEventEnum)
  kind!: DeliveryEventKind;

  @Field(() => DecidedChannelEnum)
  channel!: DecidedChannel;

  @Field(() => DateTimeScalar)
  happenedAt!: Instant;
}

/** A review item that was opened or moved. */
@ObjectType('ReviewEvent', { simpleResolvers: true })
export class ReviewEventView {
  @Field(() => ID)
  item!: string;

  @Field(() => ReviewReasonEnum, { nullable: true, description: 'Present when the item was opened.' })
  reason!: ReviewReason | null;

  @Field(() => ReviewStateEnum)
  state!: ReviewState['kind'];
}

/** Two records that became one, or two again. */
@ObjectType('RecordPair', { simpleResolvers: true, description: 'Two records that became one, or two again.' })
export class RecordPairView {
  @Field(() => ID)
  survivor!: string;

  @Field(() => ID, { description: 'The record that ended, or that stands for itself again.' })
  other!: string;
}

/** One entry of the ledger. */
@ObjectType('LedgerEntry', {
  simpleResolvers: true,
  description:
    'One entry of the ledger. One of statement, request, delivery, review and records is there, by its kind.',
})
export class LedgerEntryView {
  @Field(() => ID)
  id!: string;

  @Field(() => EventKindEnum)
  kind!: LedgerEvent['kind'];

  @Field(() => DateTimeScalar)
  recordedAt!: Instant;

  @Field(() => ActorEnum)
  actor!: Actor['kind'];

  @Field(() => String, { nullable: true, description: 'The id of the member of staff, client or part that acted.' })
  actorId!: string | null;

  @Field(() => StatementView, { nullable: true })
  statement!: StatementView | null;

  @Field(() => InboundRequestView, { nullable: true })
  request!: InboundRequestView | null;

  @Field(() => DeliveryReportView, { nullable: true })
  delivery!: DeliveryReportView | null;

  @Field(() => ReviewEventView, { nullable: true })
  review!: ReviewEventView | null;

  @Field(() => RecordPairView, { nullable: true })
  records!: RecordPairView | null;

  @Field(() => String, { description: 'Binds the entry to all before it (SHA-256, hex).' })
  hash!: string;
}

/** An entry and its place. */
@ObjectType('LedgerEdge', { simpleResolvers: true })
export class LedgerEdge {
  @Field(() => CursorScalar)
  cursor!: string;

  @Field(() => LedgerEntryView)
  node!: LedgerEntryView;
}

/** A page of entries. */
@ObjectType('LedgerConnection', { simpleResolvers: true })
export class LedgerConnection {
  @Field(() => [LedgerEdge], { description: 'Newest first.' })
  edges!: readonly LedgerEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}
