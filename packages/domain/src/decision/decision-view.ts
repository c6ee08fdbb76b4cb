import type { CommunicationType } from '../catalogue/catalogue.ts';
import { addressKindOf, type DecidedChannel } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { AddressState } from '../projection/address-state.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import type { ContactPoint } from '../recipient/recipient.ts';
import { authorizationFor, type AuthorizationState } from '../statement/authorization.ts';
import { standingStatements } from '../statement/latest-word.ts';
import { restrictionAgainst, restrictionsOf, type RestrictionState } from '../statement/restriction.ts';
import type { Statement } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import type { DecisionFacts } from './decision.ts';
import { contactPointsFor } from './usable-contact-points.ts';

/** One address a message could go to. */
export interface Way {
  readonly address: AddressKey;
  readonly point: ContactPoint | undefined;
  readonly state: AddressState | undefined;
  /** What was said about the address and still stands. */
  readonly statements: readonly Statement[];
  readonly restrictedBy: Statement | undefined;
}

/** The facts as they bear on one type, channel and moment. */
export interface DecisionView {
  readonly facts: DecisionFacts;
  readonly type: CommunicationType;
  readonly channel: DecidedChannel;
  readonly at: Instant;
  readonly recipient: RecipientState | undefined;
  /** What was said about the recipient and still stands. */
  readonly statements: readonly Statement[];
  readonly ways: readonly Way[];
  readonly restrictions: RestrictionState;
  readonly authorization: AuthorizationState;
  /** Moments at which one of the facts begins or ends. */
  readonly boundaries: readonly Instant[];
}

/** Returns the facts as they bear on one type, channel and moment. */
export function viewOf(
  facts: DecisionFacts,
  type: CommunicationType,
  channel: DecidedChannel,
  at: Instant,
): DecisionView {
  const recipient = facts.target.kind === 'recipient' ? facts.target.state : undefined;
  const statements = standingStatements(recipient?.statements ?? [], at);
  const restrictions = restrictionsOf(statements);
  const points = recipient === undefined ? [] : contactPointsFor(recipient.profile, channel, at);
  const alone = facts.target.kind === 'address' ? [facts.target.address] : [];
  const wayTo = (address: AddressKey, point: ContactPoint | undefined): Way => {
    const state = facts.addresses.get(address);
    return {
      address,
      point,
      state,
      statements: standingStatements(state?.statements ?? [], at),
      restrictedBy: point === undefined ? undefined : restrictionAgainst(restrictions, point),
    };
  };
  const ways = [
    ...points.map((point) => wayTo(point.address, point)),
    ...alone.map((address) => wayTo(address, undefined)),
  ];
  return {
    facts,
    type,
    channel,
    at,
    recipient,
    statements,
    ways: ways.filter(
      (way) => way.state === undefined || way.state.kind === 'unknown' || way.state.kind === addressKindOf(channel),
    ),
    restrictions,
    authorization: authorizationFor(statements, type, at),
    boundaries: boundariesOf(recipient, ways),
  };
}

function boundariesOf(recipient: RecipientState | undefined, ways: readonly Way[]): readonly Instant[] {
  const points = recipient?.profile.contactPoints.flatMap(({ validFrom, validTo }) => [validFrom, validTo]) ?? [];
  const said = [...(recipient?.statements ?? []), ...ways.flatMap((way) => way.state?.statements ?? [])].flatMap(
    ({ word, saidAt }) => {
      if (word.kind === 'pause') return [saidAt, word.from, word.until];
      return word.kind === 'authorize' ? [saidAt, word.from, word.until] : [saidAt];
    },
  );
  return [...points, ...said].filter((moment) => moment !== undefined);
}
