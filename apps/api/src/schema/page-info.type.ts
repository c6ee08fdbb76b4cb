import { Field, ObjectType } from 'type-graphql';
import { CursorScalar } from './scalars.ts';

/** Where a page ends. */
@ObjectType('PageInfo', { simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => CursorScalar, { nullable: true, description: 'Give it as "after" to read on. Null on an empty page.' })
  endCursor!: string | null;
}
