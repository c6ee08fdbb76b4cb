import type { DecidedChannel } from '../channel/channel.ts';
import type { Reason } from '../decision/reason.ts';
import type { CommunicationTypeKey } from './catalogue.ts';
import type { CellEffect, CountedEffects, Effect, EffectCount } from './effect.ts';

/** Counts effects, one recipient after the other; it keeps numbers and nobody's name. */
export interface EffectCounter {
  add(effects: readonly CellEffect[]): void;
  /** Returns what was counted so far, by type and channel in the order in which they first came up. */
  counted(): CountedEffects;
}

/** Returns a counter at nought. */
export function createEffectCounter(): EffectCounter {
  let recipients = 0;
  const counts = new Map<string, { readonly effect: CellEffect; recipients: number }>();
  return {
    add(effects) {
      recipients += 1;
      for (const effect of effects) {
        const { type, channel, before, after } = effect;
        const key = [type, channel, effect.effect, before, after].join(' ');
        const count = counts.get(key) ?? { effect, recipients: 0 };
        count.recipients += 1;
        counts.set(key, count);
      }
    },
    counted: () => ({
      recipients,
      counts: [...counts.values()].map((count) => ({ ...count.effect, recipients: count.recipients })),
    }),
  };
}

/** Answers that rest on something the recipient said. */
const OWN_WORD: ReadonlySet<Reason> = new Set<Reason>([
  'STOPPED',
  'PAUSED',
  'REQUEST_PENDING',
  'AUTHORIZATION_REVOKED',
]);

/** Returns whether an effect gives people what they said they do not want. Only a change that is laxer can. */
export function isAgainstTheirWord({ effect, before }: CellEffect): boolean {
  return (effect === 'gain' || effect === 'sooner') && before !== undefined && OWN_WORD.has(before);
}

/** What happens to messages of one type on one channel, whatever the reasons. */
export interface CellTotal extends Readonly<Record<Effect, number>> {
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  /** How many of those who gain, or get it sooner, had said that they do not want it. */
  readonly against: number;
}

/** Returns the totals by type and channel, in the order of the counts. */
export function totalsOf(counts: readonly EffectCount[]): readonly CellTotal[] {
  const totals = new Map<string, CellTotal>();
  for (const count of counts) {
    const { type, channel, effect, recipients } = count;
    const key = `${type} ${channel}`;
    const total = totals.get(key) ?? { type, channel, gain: 0, lose: 0, sooner: 0, later: 0, against: 0 };
    const against = total.against + (isAgainstTheirWord(count) ? recipients : 0);
    totals.set(key, { ...total, [effect]: total[effect] + recipients, against });
  }
  return [...totals.values()];
}
