import type { WayIn } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { WayInEnum } from '../schema/enums.ts';
import { CursorScalar, DateTimeScalar } from '../schema/scalars.ts';

/** How quickly the stops that came one way were in force. */
@ObjectType('WayInResponse', {
  simpleResolvers: true,
  description: 'How quickly the stops that came one way were in force: from when it was said, in milliseconds.',
})
export class WayInResponseView {
  @Field(() => WayInEnum)
  wayIn!: WayIn;

  @Field(() => Int)
  stops!: number;

  @Field(() => Float)
  p50Ms!: number;

  @Field(() => Float)
  p99Ms!: number;

  @Field(() => Float)
  slowestMs!: number;

  @Field(() => Float, {
    description: 'The limit: 48 hours for one-click, else 10 business days (47 CFR 64.1200(a)(10)).',
  })
  limitMs!: number;

  @Field(() => Int, { description: 'Stops that were in force only after the limit.' })
  overdue!: number;
}

/** Requests that a person had to read. */
@ObjectType('ReadRequests', {
  simpleResolvers: true,
  description: 'Requests in words that a person had to read. What they may be about was held the moment they came.',
})
export class ReadRequestsView {
  @Field(() => Int)
  requests!: number;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Float)
  p50Ms!: number;

  @Field(() => Float)
  slowestMs!: number;
}

/** How far a sending system has followed. */
@ObjectType('SenderResponse', { simpleResolvers: true })
export class SenderResponseView {
  @Field(() => ID)
  client!: string;

  @Field(() => CursorScalar)
  acknowledgedThrough!: string;

  @Field(() => Int, { description: 'Stops of the period that it has not acknowledged yet.' })
  unacknowledgedStops!: number;
}

/** How quickly patients are heard. */
@ObjectType('PromptResponseReport', {
  simpleResolvers: true,
  description: 'How quickly the stops of a period were in force and acted on.',
})
export class PromptResponseReportView {
  @Field(() => DateTimeScalar)
  from!: Instant;

  @Field(() => DateTimeScalar, { description: 'The first moment past the period.' })
  to!: Instant;

  @Field(() => [WayInResponseView])
  waysIn!: readonly WayInResponseView[];

  @Field(() => ReadRequestsView)
  read!: ReadRequestsView;

  @Field(() => [SenderResponseView])
  senders!: readonly SenderResponseView[];
}
