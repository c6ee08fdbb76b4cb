import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { findType } from '@heed/domain/catalogue/find-type';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import { decide } from '@heed/domain/decision/decide';
import type { PlacedDecision } from '@heed/domain/decision/decision';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import type { FactsTarget } from '../ports/decision-facts.ts';

/** One question of a sending system. */
export interface DecisionAsked {
  readonly target: FactsTarget;
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  /** Default: now. */
  readonly at?: Instant;
}

/** The answer to one question. */
export type DecisionAnswer =
  ({ readonly kind: 'decided' } & PlacedDecision) | { readonly kind: 'unknown-type'; readonly type: string };

/** A question about a moment older than this is about the past: it answers with what was known then. */
const PAST_MS = 60_000;

/** Answers every question, in order, from one snapshot. A moment in the past answers as it was then. Throws when the store cannot be reached: an error is a deny. */
export async function decideMany(
  { facts, clock }: Pick<UseCaseDeps, 'facts' | 'clock'>,
  asked: readonly DecisionAsked[],
): Promise<readonly DecisionAnswer[]> {
  const now = clock.now();
  const isPast = ({ at }: DecisionAsked) => at !== undefined && at < now - PAST_MS;
  const present = await facts.read(asked.filter((question) => !isPast(question)).map(({ target }) => target));
  const answers: DecisionAnswer[] = [];
  let next = 0;
  for (const question of asked) {
    const at = question.at ?? now;
    const known = isPast(question)
      ? await facts.readAsOf(question.target, at)
      : { facts: present.facts[next++], asOf: present.asOf };
    if (known.facts === undefined) throw new Error('The reader returned fewer facts than it was asked for.');
    answers.push(
      findType(known.facts.catalogue, question.type) === undefined
        ? { kind: 'unknown-type', type: question.type }
        : {
            kind: 'decided',
            decision: decide(known.facts, { type: question.type, channel: question.channel, at }),
            asOf: known.asOf,
          },
    );
  }
  return answers;
}
