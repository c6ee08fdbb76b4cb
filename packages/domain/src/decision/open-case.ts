import type { CommunicationType } from '../catalogue/catalogue.ts';
import { addressKindOf, type DecidedChannel } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { ContactPoint } from '../recipient/recipient.ts';
import { countsFor } from '../recipient/authority.ts';
import { bySaying, standingStatements } from '../statement/latest-word.ts';
import type { Statement } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import type { DecisionFacts } from './decision.ts';
import type { Case, Way } from './rule.ts';
import { byPreference } from './usable-contact-points.ts';

/** Returns the facts as they bear on one type, channel and moment, with every address of the right kind still open. */
export function openCase(facts: DecisionFacts, type: CommunicationType, channel: DecidedChannel, at: Instant): Case {
  const { target, addresses } = facts;
  const wayTo = (address: AddressKey, point: ContactPoint | undefined): Way => {
    const state = addresses.get(address);
    const { statements = [], remembered = [] } = state ?? {};
    // Behind an address that is on nobody's record here may be the one who was erased.
    const about = point === undefined ? [...statements, ...remembered].sort(bySaying) : statements;
    return { address, point, state, said: saidFor(type, about, at) };
  };
  const allWays = (): readonly Way[] => {
    switch (target.kind) {
      case 'unknown':
        return [];
      case 'address':
        return [wayTo(target.address, undefined)];
      case 'recipient': {
        const named = target.named?.kind === addressKindOf(channel) ? target.named.address : undefined;
        const points = target.state.profile.contactPoints
          .filter(({ kind, address }) => kind === addressKindOf(channel) && (named ?? address) === address)
          .sort(byPreference);
        return named !== undefined && points.length === 0
          ? [wayTo(named, undefined)]
          : points.map((point) => wayTo(point.address, point));
      }
    }
  };
  const recipient = target.kind === 'recipient' ? target.state : undefined;
  const said = recipient === undefined ? [] : saidFor(type, recipient.statements, at);
  const ways = allWays();
  return { facts, type, channel, at, recipient, said, allWays: ways, ways };
}

/** Returns what of the statements is in force at a moment and counts for a type, oldest first. */
export function saidFor(type: CommunicationType, statements: readonly Statement[], at: Instant): readonly Statement[] {
  const standing = standingStatements(statements, at);
  return type.minorConsented ? standing.filter((statement) => countsFor(type, statement)) : standing;
}
