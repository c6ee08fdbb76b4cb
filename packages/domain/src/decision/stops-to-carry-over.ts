import type { CommunicationTypeKey } from '../catalogue/catalogue.ts';
import { addressKindOf, DECIDED_CHANNELS, type AddressKind, type DecidedChannel } from '../channel/channel.ts';
import type { RecipientProfile } from '../recipient/recipient.ts';
import { reaches } from '../statement/coverage.ts';
import type { Scope, Statement } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import type { DecisionFacts } from './decision.ts';
import { openCase } from './open-case.ts';
import { stopAt } from './rules/06-address-stop.ts';

/** A stop that is to be said again about the recipient, as of when it was said about one of their addresses. */
export interface CarriedStop {
  readonly scope: Scope;
  readonly saidAt: Instant;
  /** The stop about the address. */
  readonly from: Statement;
}

/**
 * Returns the stops about a recipient's addresses that must be said again about the recipient when a registration brings an address
 * that is new to them: somebody who texted STOP is not reached again because the clinic writes down another number. `facts`: as they
 * are before the registration; `after`: the profile it brings. Rule: docs/rules/06-address-stop.md
 */
export function stopsToCarryOver(facts: DecisionFacts, after: RecipientProfile, at: Instant): readonly CarriedStop[] {
  if (facts.target.kind !== 'recipient') return [];
  const { profile } = facts.target.state;
  const known = new Set(profile.contactPoints.map(({ address }) => address));
  const fresh = after.contactPoints.filter(({ address, use }) => use !== 'old' && !known.has(address));
  return [...new Set(fresh.map(({ kind }) => kind))].flatMap((kind) => carriedFor(facts, kind, at));
}

function carriedFor(facts: DecisionFacts, kind: AddressKind, at: Instant): readonly CarriedStop[] {
  const stands = new Map<Statement, Map<DecidedChannel, CommunicationTypeKey[]>>();
  for (const channel of DECIDED_CHANNELS.filter((one) => addressKindOf(one) === kind)) {
    for (const type of facts.catalogue.types) {
      const opened = openCase(facts, type, channel, at);
      for (const way of opened.allWays.filter(({ point }) => point?.use !== 'old')) {
        const stop = stopAt(opened, way);
        if (stop === undefined) continue;
        const cells = stands.get(stop) ?? new Map<DecidedChannel, CommunicationTypeKey[]>();
        cells.set(channel, [...(cells.get(channel) ?? []), type.key]);
        stands.set(stop, cells);
      }
    }
  }
  return [...stands].flatMap(([from, cells]) =>
    scopesOf(facts, from, cells).map((scope) => ({ scope, saidAt: from.saidAt, from })),
  );
}

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
