import type { Instant } from '@heed/domain/time/instant';
import { readPromptResponse } from '@heed/use-cases/audit/read-prompt-response';
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { ledgerCursor } from '../schema/cursor.ts';
import { DateTimeScalar } from '../schema/scalars.ts';
import { PromptResponseReportView } from './prompt-response.type.ts';

/** How quickly patients are heard. */
@Resolver()
export class PromptResponseResolver {
  @Query(() => PromptResponseReportView, {
    description: 'How quickly the stops of a period were in force and acted on.',
  })
  @Authorized('audit')
  async promptResponse(
    @Arg('from', () => DateTimeScalar) from: Instant,
    @Arg('to', () => DateTimeScalar) to: Instant,
    @Ctx() { deps }: ApiContext,
  ): Promise<PromptResponseReportView> {
    if (to <= from) throw new InputProblem('BAD_PERIOD', { field: 'to' });
    const report = await readPromptResponse(deps, { from, to });
    const senders = report.senders.map((sender) => ({
      ...sender,
      acknowledgedThrough: ledgerCursor(sender.acknowledgedThrough),
    }));
    return { ...report, senders };
  }
}
