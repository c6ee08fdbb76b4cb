import type { Channel } from '@heed/domain/channel/channel';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem, refuseRows } from '../problem/input-problem.ts';
import { RecipientRefInput } from '../recipient/recipient-ref.input.ts';
import { ledgerCursor } from '../schema/cursor.ts';
import { ChannelEnum } from '../schema/enums.ts';
import { answerRequests } from './answer-requests.ts';
import { Decision } from './decision.type.ts';
import { DecisionRequestInput } from './decision-request.input.ts';
import { Screening } from './screening.type.ts';
import { toDecision } from './to-decision.ts';

/** The most requests one call may hold. */
const MAX_REQUESTS = 10_000;

/** May messages be sent? */
@Resolver()
export class DecisionResolver {
  @Query(() => Decision, { description: 'May this one message be sent?' })
  @Authorized('decide')
  async decide(
    @Arg('request', () => DecisionRequestInput) request: DecisionRequestInput,
    @Ctx() context: ApiContext,
  ): Promise<Decision> {
    const [answer] = await answerRequests(context, [request]);
    if (answer === undefined) throw new Error('One question got no answer.');
    if (answer.kind === 'wrong')
      throw new InputProblem(
        answer.problem.code,
        answer.problem.field === undefined ? {} : { field: answer.problem.field },
      );
    return toDecision(context, answer.placed, request);
  }

  @Query(() => [Decision], {
    description:
      'The same for up to 10 000 messages, answered in their order. One mistake in a row refuses the call and names every row that is wrong.',
  })
  @Authorized('decide')
  async decideMany(
    @Arg('requests', () => [DecisionRequestInput]) requests: DecisionRequestInput[],
    @Ctx() context: ApiContext,
  ): Promise<(Decision | Promise<Decision>)[]> {
    if (requests.length > MAX_REQUESTS)
      throw new InputProblem('TOO_MANY_ROWS', { field: 'requests', limit: MAX_REQUESTS });
    const answers = await answerRequests(context, requests);
    refuseRows(answers.flatMap((answer) => (answer.kind === 'wrong' ? [answer.problem] : [])));
    return answers.flatMap((answer, index) => {
      const request = requests[index];
      return answer.kind === 'decided' && request !== undefined ? [toDecision(context, answer.placed, request)] : [];
    });
  }

  @Query(() => Screening, {
    description: 'Screens a list of up to 10 000 recipients for one message: only those who drop out come back.',
  })
  @Authorized('decide')
  async screen(
    @Arg('type', () => ID) type: string,
    @Arg('channel', () => ChannelEnum) channel: Channel,
    @Arg('recipients', () => [RecipientRefInput]) recipients: RecipientRefInput[],
    @Ctx() context: ApiContext,
  ): Promise<Screening> {
    if (recipients.length > MAX_REQUESTS)
      throw new InputProblem('TOO_MANY_ROWS', { field: 'recipients', limit: MAX_REQUESTS });
    const answers = await answerRequests(
      context,
      recipients.map((recipient) => ({ recipient, type, channel })),
    );
    refuseRows(answers.flatMap((answer) => (answer.kind === 'wrong' ? [answer.problem] : [])));
    const decided = answers.flatMap((answer) => (answer.kind === 'decided' ? [answer.placed] : []));
    const denied = decided.flatMap(({ decision: { outcome, reason } }, position) =>
      outcome === 'ALLOW' ? [] : [{ position, outcome, reason }],
    );
    const asOf = decided.reduce(
      (lowest, { asOf: at }) => Math.min(lowest, at),
      decided[0]?.asOf ?? 0,
    ) as LedgerPosition;
    return { asked: recipients.length, allowed: recipients.length - denied.length, denied, asOf: ledgerCursor(asOf) };
  }
}
