import type { CommunicationType } from '../catalogue/catalogue.ts';
import { DECIDED_CHANNELS, type Channel, type DecidedChannel } from '../channel/channel.ts';
import type { DecisionFacts, Question } from './decision.ts';

/**
 * Returns the channels by which a denied message may still reach the recipient, best first. A type that is required by law, or of
 * which at least one channel stays, always names one: `POSTAL` comes last and is never refused, so that nothing is silently lost.
 */
export function remainingChannels(
  facts: DecisionFacts,
  type: CommunicationType,
  question: Question,
  allowsOn: (channel: DecidedChannel) => boolean,
): readonly Channel[] {
  const target = facts.target;
  if (target.kind === 'unknown') return mustArrive(type) ? ['POSTAL'] : [];
  const isGone = target.kind === 'recipient' && target.state.profile.status.kind !== 'active';
  const others = DECIDED_CHANNELS.filter(
    (channel) => channel !== question.channel && type.channels[channel] !== undefined && allowsOn(channel),
  );
  const remains = mustArrive(type) ? type.remains : [];
  const named: Channel[] = isGone ? [] : [...others, ...remains.filter((channel) => channel !== 'POSTAL')];
  return mustArrive(type) ? [...named, 'POSTAL'] : named;
}

function mustArrive(type: CommunicationType): boolean {
  return type.basis.kind === 'required-by-law' || type.stoppable !== 'stoppable';
}
