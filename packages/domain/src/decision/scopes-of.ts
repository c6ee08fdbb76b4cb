import type { CommunicationTypeKey } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import { reaches } from '../statement/coverage.ts';
import type { Scope, Statement } from '../statement/statement.ts';
import type { DecisionFacts } from './decision.ts';

/** Returns the stop's own scope where all of it still stands on a channel, so that it covers types that are added later; else what stands. */
export function scopesOf(
  { catalogue }: Pick<DecisionFacts, 'catalogue'>,
  { scope }: Statement,
  cells: ReadonlyMap<DecidedChannel, readonly CommunicationTypeKey[]>,
): readonly Scope[] {
  const isWhole = (channel: DecidedChannel, keys: readonly CommunicationTypeKey[]) =>
    catalogue.types.every((type) => !reaches(scope, type, channel) || keys.includes(type.key));
  const whole = [...cells].filter(([channel, keys]) => isWhole(channel, keys)).map(([channel]) => channel);
  const parts = [...cells].filter(([channel]) => !whole.includes(channel));
  return [
    ...(whole.length > 0 ? [{ types: scope.types, channels: whole }] : []),
    ...parts.map(([channel, types]) => ({ types: { kind: 'types' as const, types }, channels: [channel] })),
  ];
}
