import type { Catalogue, CommunicationType } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS, type DecidedChannel } from '@heed/domain/channel/channel';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { isClaim } from '@heed/domain/statement/claim';
import { bindingStops } from '@heed/domain/statement/disown';
import { covers, includesTypes, reaches } from '@heed/domain/statement/coverage';
import { standingStatements, standingStop, stopsOf } from '@heed/domain/statement/latest-word';
import type { Scope, Statement, Subject } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';

/** What was said about the subject of a stop, and the people who may have taken their own back. */
export interface SaidAbout {
  readonly subject: Subject;
  readonly statements: readonly Statement[];
  /** Everybody behind the address; nobody where the subject is a recipient. */
  readonly people: readonly RecipientState[];
}

/**
 * Returns the stop that keeps everything in a scope from going out now, or `undefined` when anything in it would pass for anybody: then a new
 * stop says something new. Reads stops and what lifts them as a decision does. Rule: docs/rules/06-address-stop.md
 */
export function stopInForce(said: SaidAbout, scope: Scope, catalogue: Catalogue, at: Instant): Statement | undefined {
  const standing = standingStatements(said.statements, at);
  const widest = standing.findLast(({ word, scope: covered }) => word.kind === 'stop' && contains(covered, scope));
  if (widest === undefined) return undefined;
  return cellsOf(catalogue, scope).every((cell) => isStoppedForAll(said, standing, cell, at)) ? widest : undefined;
}

/** Returns whether any type that a scope reaches is stopped for everybody on a channel of it. */
export function isAnyStopped(said: SaidAbout, scope: Scope, catalogue: Catalogue, at: Instant): boolean {
  const standing = standingStatements(said.statements, at);
  return cellsOf(catalogue, scope).some((cell) => isStoppedForAll(said, standing, cell, at));
}

/** Returns whether a scope reaches no type that is sent on a channel of it today: what stands of it shows when there is one. */
export function reachesNothingYet(scope: Scope, catalogue: Catalogue): boolean {
  return cellsOf(catalogue, scope).length === 0;
}

/** Returns the types and channels that a scope reaches in a catalogue. */
function cellsOf(catalogue: Catalogue, scope: Scope): readonly Cell[] {
  return catalogue.types.flatMap((type) =>
    DECIDED_CHANNELS.filter((channel) => type.channels[channel] !== undefined && reaches(scope, type, channel)).map(
      (channel) => ({ type, channel }),
    ),
  );
}

/** One type on one channel. */
interface Cell {
  readonly type: CommunicationType;
  readonly channel: DecidedChannel;
}

function isStoppedForAll(
  { subject, people }: SaidAbout,
  standing: readonly Statement[],
  { type, channel }: Cell,
  at: Instant,
): boolean {
  const stops = stopsOf(standing, type, channel);
  const allows = (statements: readonly Statement[]) =>
    statements.filter(({ word, scope }) => word.kind === 'allow' && covers(scope, type, channel));
  const isProved = ({ proof }: Statement) => subject.kind === 'address' && proof?.address === subject.address;
  const lifts = allows(standing).filter(
    (allow) => subject.kind === 'recipient' || allow.wayIn === 'SMS' || isProved(allow) || isClaim(allow),
  );
  if (standingStop(stops, lifts) === undefined) return false;
  return people.every(({ statements }) => {
    const said = standingStatements(statements, at);
    const binding = subject.kind === 'address' ? bindingStops(stops, { address: subject.address, own: said }) : stops;
    return standingStop(binding, [...lifts, ...allows(said).filter(isProved)]) !== undefined;
  });
}

/** Returns whether one scope covers all that another ever can. */
function contains(one: Scope, other: Scope): boolean {
  const { channels } = one;
  const hasChannels =
    channels === 'all' || (other.channels !== 'all' && other.channels.every((channel) => channels.includes(channel)));
  return hasChannels && includesTypes(one.types, other.types);
}
