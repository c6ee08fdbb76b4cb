import type { Reason } from '@heed/domain/decision/reason';
import { Field, ID, ObjectType } from 'type-graphql';
import { ReasonEnum } from '../schema/enums.ts';
import { PageInfo } from '../schema/page-info.type.ts';
import { CursorScalar } from '../schema/scalars.ts';

/** A type that is closed, and why. */
@ObjectType('SuppressedType', { simpleResolvers: true })
export class SuppressedType {
  @Field(() => ID)
  type!: string;

  @Field(() => ReasonEnum)
  reason!: Reason;
}

/** What of a channel is closed for one recipient. */
@ObjectType('Suppression', {
  simpleResolvers: true,
  description:
    'What of a channel is closed for one recipient, by what somebody said or by what happened to the address.',
})
export class SuppressionView {
  @Field(() => ID)
  recipient!: string;

  @Field(() => [SuppressedType])
  types!: readonly SuppressedType[];

  @Field(() => Boolean, { description: 'Whether every type that is sent on the channel is closed.' })
  everything!: boolean;
}

/** A suppression and its place. */
@ObjectType('SuppressionEdge', { simpleResolvers: true })
export class SuppressionEdge {
  @Field(() => CursorScalar)
  cursor!: string;

  @Field(() => SuppressionView)
  node!: SuppressionView;
}

/** A page of suppressions. */
@ObjectType('SuppressionConnection', { simpleResolvers: true })
export class SuppressionConnection {
  @Field(() => [SuppressionEdge], {
    description: 'In a stable order. A page may be short, or empty, although more follow: read on while `hasNextPage`.',
  })
  edges!: readonly SuppressionEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => CursorScalar, {
    description: 'The place in the ledger the page reflects at least: follow `changes` from here.',
  })
  asOf!: string;
}
