import type { LinkPurpose } from '@heed/use-cases/ports/links';
import type { Instant } from '@heed/domain/time/instant';
import { Field, ObjectType } from 'type-graphql';
import { LinkPurposeEnum } from '../schema/enums.ts';
import { DateTimeScalar } from '../schema/scalars.ts';

/** A signed link. */
@ObjectType('Link', {
  simpleResolvers: true,
  description: 'A signed link for one recipient. Send it to that recipient only.',
})
export class Link {
  @Field(() => LinkPurposeEnum)
  purpose!: LinkPurpose;

  @Field(() => String)
  url!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Null: does not expire. An expired link can still stop.',
  })
  expiresAt!: Instant | null;

  @Field(() => String, { description: 'Names the link in logs and revocations without giving it away.' })
  fingerprint!: string;
}

/** What was revoked. */
@ObjectType('RevokedLinks', { simpleResolvers: true, description: 'Links that can only stop from now on.' })
export class RevokedLinks {
  @Field(() => String, { nullable: true, description: 'The one link; null: every link issued until now.' })
  fingerprint!: string | null;

  @Field(() => Boolean, { description: 'It was revoked before: nothing was written.' })
  repeated!: boolean;
}
