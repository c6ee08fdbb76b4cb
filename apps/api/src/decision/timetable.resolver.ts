import type { TimetableSegment } from '@heed/domain/decision/timetable';
import type { Instant } from '@heed/domain/time/instant';
import { readTimetables } from '@heed/use-cases/decision/read-timetables';
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem, refuseRows, type RowProblem } from '../problem/input-problem.ts';
import { ledgerCursor } from '../schema/cursor.ts';
import { DateTimeScalar } from '../schema/scalars.ts';
import { parseDecisionRequest } from './parse-request.ts';
import { TimetableRequestInput, type TimetableSegmentView, TimetableView } from './timetable.type.ts';

/** The most requests one call may hold: 1 000, ours. Each is a week of decisions. */
const MAX_REQUESTS = 1_000;

/** What will be decided? */
@Resolver()
export class TimetableResolver {
  @Query(() => [TimetableView], {
    description:
      'What will be decided for up to 1 000 messages from now on, for a sender that keeps its own copy and follows `changes`. Check once more with `decide` at dispatch.',
  })
  @Authorized('decide')
  async timetables(
    @Arg('requests', () => [TimetableRequestInput]) requests: TimetableRequestInput[],
    @Arg('through', () => DateTimeScalar, { description: 'How far to look ahead; at most 7 days count.' })
    through: Instant,
    @Ctx() { deps, client }: ApiContext,
  ): Promise<TimetableView[]> {
    if (requests.length > MAX_REQUESTS)
      throw new InputProblem('TOO_MANY_ROWS', { field: 'requests', limit: MAX_REQUESTS });
    if (through <= deps.clock.now()) throw new InputProblem('BAD_PERIOD', { field: 'through' });
    const parsed = requests.map((request) => parseDecisionRequest({ vault: deps.vault, client }, request));
    refuseRows(
      parsed.flatMap((one, index): RowProblem[] =>
        one.kind === 'wrong' ? [{ index, code: one.code, field: one.field }] : [],
      ),
    );
    const asked = parsed.flatMap((one) => (one.kind === 'askable' ? [one.asked] : []));
    const read = await readTimetables(deps, asked, through);
    refuseRows(
      read.answers.flatMap((answer, index): RowProblem[] =>
        answer.kind === 'unknown-type' ? [{ index, code: 'UNKNOWN_TYPE', field: 'type' }] : [],
      ),
    );
    return read.answers.flatMap((answer, index) => {
      const request = requests[index];
      if (answer.kind !== 'read' || request === undefined) return [];
      return {
        type: request.type,
        channel: request.channel,
        recipient: answer.recipient ?? null,
        asOf: ledgerCursor(answer.asOf),
        from: read.from,
        through: read.through,
        segments: answer.segments.map(toSegment),
      };
    });
  }
}

function toSegment({ from, until, decision }: TimetableSegment): TimetableSegmentView {
  return {
    from,
    until,
    outcome: decision.outcome,
    reason: decision.reason,
    notBefore: decision.notBefore ?? null,
    contactPoint: decision.contactPoint ?? null,
    detail: decision.detail,
  };
}
