import type { Outcome, PlacedDecision } from '@heed/domain/decision/decision';
import type { Reason } from '@heed/domain/decision/reason';
import { decideMany } from '@heed/use-cases/decision/decide-many';
import type { ApiContext } from '../access/api-context.ts';
import type { RowProblem } from '../problem/input-problem.ts';
import { parseDecisionRequest } from './parse-request.ts';
import type { DecisionRequestInput } from './decision-request.input.ts';

/** What became of one request. */
export type Answered =
  | { readonly kind: 'decided'; readonly placed: PlacedDecision }
  | { readonly kind: 'wrong'; readonly problem: RowProblem };

/** Answers requests in their order, all from one reading of the store. */
export async function answerRequests(
  context: Pick<ApiContext, 'deps' | 'client' | 'metrics'>,
  requests: readonly Pick<DecisionRequestInput, 'recipient' | 'address' | 'type' | 'channel' | 'at'>[],
): Promise<readonly Answered[]> {
  const { deps, client, metrics } = context;
  const parsed = requests.map((request) => parseDecisionRequest({ vault: deps.vault, client }, request));
  const asked = parsed.flatMap((one) => (one.kind === 'askable' ? [one.asked] : []));
  const answers = asked.length === 0 ? [] : await decideMany(deps, asked);
  let next = 0;
  const answered = parsed.map((one, index): Answered => {
    if (one.kind === 'wrong') return { kind: 'wrong', problem: { index, code: one.code, field: one.field } };
    const answer = answers[next++];
    if (answer === undefined) throw new Error('A request got no answer.');
    if (answer.kind === 'unknown-type')
      return { kind: 'wrong', problem: { index, code: 'UNKNOWN_TYPE', field: 'type' } };
    return { kind: 'decided', placed: { decision: answer.decision, asOf: answer.asOf } };
  });
  countDecisions(metrics, answered);
  return answered;
}

/** Counts once for each reason: of 10 000 answers there are a handful of kinds. */
function countDecisions(metrics: ApiContext['metrics'], answered: readonly Answered[]): void {
  const counts = new Map<Reason, { readonly outcome: Outcome; count: number }>();
  for (const answer of answered) {
    if (answer.kind === 'wrong') continue;
    const { outcome, reason } = answer.placed.decision;
    const counted = counts.get(reason);
    if (counted === undefined) counts.set(reason, { outcome, count: 1 });
    else counted.count += 1;
  }
  for (const [reason, { outcome, count }] of counts) metrics.decisions.inc({ outcome, reason }, count);
}
