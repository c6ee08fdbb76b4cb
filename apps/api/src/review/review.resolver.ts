import type { ReviewOutcome } from '@heed/domain/review/review-item';
import type { IdentityCheck } from '@heed/domain/statement/statement';
import { askPatient } from '@heed/use-cases/review/ask-patient';
import { claimReviewItem } from '@heed/use-cases/review/claim-review-item';
import { reopenReviewItem } from '@heed/use-cases/review/reopen-review-item';
import { resolveReviewItem } from '@heed/use-cases/review/resolve-review-item';
import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { parseScope } from '../statement/parse-scope.ts';
import { parseWord } from '../statement/parse-word.ts';
import type { Cursor } from '../schema/cursor.ts';
import { IdentityCheckEnum, ReviewOutcomeEnum } from '../schema/enums.ts';
import { CursorScalar } from '../schema/scalars.ts';
import { readQueue } from './read-queue.ts';
import { ReviewFilterInput } from './review-filter.input.ts';
import { ReviewItemConnection, ReviewResult } from './review-item.type.ts';
import { reviewItemId } from './review-item-id.ts';
import { ReviewStatementInput } from './review-statement.input.ts';
import { toReviewResult } from './to-review-result.ts';

type Result = Promise<typeof ReviewResult>;

/** The review queue, for a console of the organisation's own. Who acts is the client. */
@Resolver()
export class ReviewResolver {
  @Query(() => ReviewItemConnection, { description: 'Records that a person has to look at, by due date.' })
  @Authorized('review')
  reviewQueue(
    @Arg('filter', () => ReviewFilterInput, { nullable: true }) filter: ReviewFilterInput | null | undefined,
    @Arg('after', () => CursorScalar, { nullable: true }) after: Cursor | null | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | null | undefined,
    @Ctx() { deps }: ApiContext,
  ): Promise<ReviewItemConnection> {
    return readQueue(deps, { filter: filter ?? {}, after: after ?? undefined, first });
  }

  @Mutation(() => ReviewResult, { description: "Makes an item this client's own." })
  @Authorized('review')
  async claimReviewItem(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Result {
    return toReviewResult(
      context.deps,
      await claimReviewItem(context.deps, { item: reviewItemId(id), staff: staffOf(context) }),
    );
  }

  @Mutation(() => ReviewResult, {
    description:
      'Ends an item this client has claimed. A note is required; CHANGED takes what the patient said. What opens more needs identity.',
  })
  @Authorized('review')
  async resolveReviewItem(
    @Arg('id', () => ID) id: string,
    @Arg('outcome', () => ReviewOutcomeEnum) outcome: ReviewOutcome,
    @Arg('note', () => String) note: string,
    @Arg('statements', () => [ReviewStatementInput], { nullable: true })
    statements: ReviewStatementInput[] | null | undefined,
    @Arg('identity', () => IdentityCheckEnum, { nullable: true }) identity: IdentityCheck | null | undefined,
    @Ctx() context: ApiContext,
  ): Result {
    const catalogue = await context.deps.catalogues.current();
    const said = (statements ?? []).map((one) => {
      const scope = parseScope(catalogue, one);
      const word = parseWord(one);
      if (scope.kind === 'wrong') throw new InputProblem(scope.code, { field: scope.field });
      if (word.kind === 'wrong') throw new InputProblem(word.code, { field: word.field });
      return { scope: scope.scope, word: word.word };
    });
    return toReviewResult(
      context.deps,
      await resolveReviewItem(context.deps, {
        item: reviewItemId(id),
        staff: staffOf(context),
        outcome,
        note,
        statements: said,
        identity: identity ?? undefined,
      }),
    );
  }

  @Mutation(() => ReviewResult, {
    description: 'Sends the patient a link that asks whether their choices are still right.',
  })
  @Authorized('review')
  async askPatient(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Result {
    return toReviewResult(
      context.deps,
      await askPatient(context.deps, { item: reviewItemId(id), staff: staffOf(context) }),
    );
  }

  @Mutation(() => ReviewResult, { description: 'Opens a resolved item again.' })
  @Authorized('review')
  async reopenReviewItem(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): Result {
    return toReviewResult(
      context.deps,
      await reopenReviewItem(context.deps, { item: reviewItemId(id), staff: staffOf(context) }),
    );
  }
}

function staffOf({ client }: ApiContext): string {
  return `client:${client.id}`;
}
