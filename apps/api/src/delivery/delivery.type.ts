import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { RejectedRow } from '../schema/rejected-row.type.ts';

/** An event that was taken. */
@ObjectType('ReportedDelivery', { simpleResolvers: true })
export class ReportedDelivery {
  @Field(() => Int)
  index!: number;

  @Field(() => Boolean, { description: 'True when the key was used before: nothing was written.' })
  repeated!: boolean;
}

/** What became of one row. */
const DeliveryResult = createUnionType({
  name: 'DeliveryResult',
  types: () => [ReportedDelivery, RejectedRow] as const,
  resolveType: (value) => ('code' in value ? RejectedRow : ReportedDelivery),
});

/** What became of all rows. */
@ObjectType('ReportDeliveriesPayload', { simpleResolvers: true })
export class ReportDeliveriesPayload {
  @Field(() => [DeliveryResult], { description: 'One result a row, in the order of the request.' })
  results!: readonly (ReportedDelivery | RejectedRow)[];
}
