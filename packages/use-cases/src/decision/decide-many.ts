import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { findType } from '@heed/domain/catalogue/find-type';
import { addressKindOf, type DecidedChannel } from '@heed/domain/channel/channel';
import type { AddressKey } from '@heed/domain/contact/address';
import { decide } from '@heed/domain/decision/decide';
import type { Decision, DecisionFacts, PlacedDecision, Question } from '@heed/domain/decision/decision';
import { stricterOf } from '@heed/domain/decision/stricter-of';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import type { FactsTarget } from '../ports/decision-facts.ts';

/** One question of a sending system. */
export interface DecisionAsked {
  readonly target: FactsTarget;
  /** Beside a recipient: the address that the message is to go to, in the form its channel uses. Then the stricter of what is decided there and at the best of the record's addresses counts. */
  readonly address?: AddressKey;
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
  const present = await facts.read(asked.filter((question) => !isPast(question)).flatMap(targetsOf));
  const answers: DecisionAnswer[] = [];
  let next = 0;
  for (const question of asked) {
    const at = question.at ?? now;
    const targets = targetsOf(question);
    const known = isPast(question)
      ? await Promise.all(targets.map((target) => facts.readAsOf(target, at)))
      : present.facts.slice(next, (next += targets.length)).map((one) => ({ facts: one, asOf: present.asOf }));
    const [about, there] = known;
    if (about === undefined || known.length < targets.length)
      throw new Error('The reader returned fewer facts than it was asked for.');
    answers.push(
      findType(about.facts.catalogue, question.type) === undefined
        ? { kind: 'unknown-type', type: question.type }
        : { kind: 'decided', decision: decideAt(about.facts, there?.facts, { ...question, at }), asOf: about.asOf },
    );
  }
  return answers;
}

function targetsOf({ target, address }: DecisionAsked): readonly FactsTarget[] {
  return address === undefined ? [target] : [target, { kind: 'address', address }];
}

/** `there`: what is known of the address that was named beside a recipient. Where nobody is known by the recipient's name, that address alone counts. */
function decideAt(
  about: DecisionFacts,
  there: DecisionFacts | undefined,
  { type, channel, at, address }: DecisionAsked & Question,
): Decision {
  const question = { type, channel, at };
  if (there === undefined || address === undefined) return decide(about, question);
  if (about.target.kind !== 'recipient') return decide(there, question);
  const named = { address, kind: addressKindOf(channel) };
  const atAddress: DecisionFacts = {
    ...about,
    addresses: new Map([...about.addresses, ...there.addresses]),
    target: { ...about.target, named },
  };
  return stricterOf(decide(atAddress, question), decide(about, question));
}
