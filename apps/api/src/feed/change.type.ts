import type { LedgerEvent } from '@heed/domain/ledger/entry';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ID, ObjectType } from 'type-graphql';
import { DeliveryReportView, RecordPairView } from '../audit/ledger-entry.type.ts';
import { EventKindEnum } from '../schema/enums.ts';
import { PageInfo } from '../schema/page-info.type.ts';
import { CursorScalar, DateTimeScalar } from '../schema/scalars.ts';
import { StatementView } from '../statement/statement-view.type.ts';

/** One entry of the ledger as a sending system follows it. */
@ObjectType('Change', {
  simpleResolvers: true,
  description:
    'One entry of the ledger as a sending system follows it. After one that concerns a recipient, what was decided about them before no longer holds.',
})
export class Change {
  @Field(() => ID)
  id!: string;

  @Field(() => EventKindEnum)
  kind!: LedgerEvent['kind'];

  @Field(() => DateTimeScalar)
  recordedAt!: Instant;

  @Field(() => [ID], { description: 'Everybody it concerns: for a change about an address, all who have it now.' })
  recipients!: () => Promise<readonly string[]>;

  @Field(() => StatementView, { nullable: true })
  statement!: StatementView | null;

  @Field(() => DeliveryReportView, { nullable: true })
  delivery!: DeliveryReportView | null;

  @Field(() => RecordPairView, { nullable: true, description: 'Of a merge or a split: which records.' })
  records!: RecordPairView | null;
}

/** A change and its place. */
@ObjectType('ChangeEdge', { simpleResolvers: true })
export class ChangeEdge {
  @Field(() => CursorScalar)
  cursor!: string;

  @Field(() => Change)
  node!: Change;
}

/** A page of changes. */
@ObjectType('ChangeConnection', { simpleResolvers: true })
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: 'Oldest first, without gaps.' })
  edges!: readonly ChangeEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

/** How far a client has followed. */
@ObjectType('AcknowledgePayload', { simpleResolvers: true })
export class AcknowledgePayload {
  @Field(() => CursorScalar, { description: 'The furthest place this client ever acknowledged.' })
  acknowledgedThrough!: string;
}
