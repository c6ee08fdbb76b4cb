import { CATEGORIES, type Category, type CommunicationType } from '../catalogue/catalogue.ts';
import { DECIDED_CHANNELS, type Channel, type DecidedChannel } from '../channel/channel.ts';
import type { WayIn } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { findingsOn } from './findings.ts';
import type { DecisionFacts } from './decision.ts';
import type { Reason } from './reason.ts';
import { isOffered } from './offered.ts';
import type { AddressKey } from '../contact/address.ts';
import type { Case, Rule, Way } from './rule.ts';
import { authorization } from './rules/10-authorization.ts';
import { consent } from './rules/11-consent.ts';

/** How one type stands on one channel, as a page shows it. */
export type PreferenceCell =
  /** Sent; the patient can switch it off. */
  | { readonly kind: 'on'; readonly reason: Reason; readonly pausedUntil?: Instant }
  /** Not sent; the patient can switch it on. */
  | { readonly kind: 'off'; readonly reason: Reason }
  /** Sent whatever the patient says. */
  | { readonly kind: 'locked-on'; readonly reason: Reason }
  /** Stopped for everybody behind the address: coming back needs proof, or the word by which it was stopped. */
  | {
      readonly kind: 'address-stopped';
      readonly since: Instant | undefined;
      readonly wayIn: WayIn | undefined;
      /** Our number or service between which and the address the carrier blocks texts as well: where the word that lifts it has to go. */
      readonly blockedBy?: string;
    }
  | { readonly kind: 'carrier-blocked'; readonly since: Instant | undefined; readonly blockedBy?: string }
  /** A request waits for a person. */
  | { readonly kind: 'held' }
  | { readonly kind: 'needs-authorization'; readonly reason: Reason }
  | { readonly kind: 'needs-consent' }
  | { readonly kind: 'no-contact-point' }
  | { readonly kind: 'undeliverable' }
  | { readonly kind: 'restricted' }
  /** Never sent on this channel. */
  | { readonly kind: 'not-offered' };

/** One type with its cells. */
export interface PreferenceRow {
  readonly type: CommunicationType;
  readonly cells: Readonly<Record<DecidedChannel, PreferenceCell>>;
  /** Channels that always remain. */
  readonly remains: readonly Channel[];
}

/** Everything a recipient may receive, in the order of the catalogue's categories. */
export interface PreferenceMatrix {
  readonly categories: readonly { readonly category: Category; readonly rows: readonly PreferenceRow[] }[];
}

/**
 * Returns how every type stands on every channel at a moment, as the very same decision sees it. Quiet hours and limits do not make a cell "off".
 * `proved`: an address the patient just proved to be theirs; what was stopped there they can switch on again for themselves.
 */
export function preferenceMatrix(facts: DecisionFacts, at: Instant, proved?: AddressKey): PreferenceMatrix {
  const rows = facts.catalogue.types
    .filter((type) => !type.retired)
    .map((type): PreferenceRow => {
      const cells = Object.fromEntries(
        DECIDED_CHANNELS.map((channel) => [channel, cellOf(facts, type, channel, { at, proved })]),
      );
      return { type, cells: cells as Record<DecidedChannel, PreferenceCell>, remains: type.remains };
    });
  return {
    categories: CATEGORIES.map((category) => ({
      category,
      rows: rows.filter(({ type }) => type.category === category),
    })).filter((group) => group.rows.length > 0),
  };
}

function cellOf(
  facts: DecisionFacts,
  type: CommunicationType,
  channel: DecidedChannel,
  { at, proved }: { readonly at: Instant; readonly proved: AddressKey | undefined },
): PreferenceCell {
  if (!isOffered(type, channel)) return { kind: 'not-offered' };
  const { ruling, last } = findingsOn(facts, type, channel, at).deciding;
  const { reason, statement, notBefore } = ruling;
  switch (reason) {
    case 'UNKNOWN_RECIPIENT':
    case 'RECIPIENT_INACTIVE':
    case 'NO_CONTACT_POINT':
      return { kind: 'no-contact-point' };
    case 'RESTRICTED':
      return { kind: 'restricted' };
    case 'UNDELIVERABLE':
      return { kind: 'undeliverable' };
    case 'ADDRESS_STOPPED': {
      const own = last.ways.find(({ address }) => address === proved);
      if (own !== undefined)
        return blockedAt(own, channel) ?? beneath(last, [authorization]) ?? { kind: 'off', reason };
      const said = last.ways.flatMap((way) => way.said).find(({ id }) => id === statement);
      const [block] = last.ways.flatMap((way) => blockedAt(way, channel) ?? []);
      return {
        kind: 'address-stopped',
        since: said?.saidAt,
        wayIn: said?.wayIn,
        ...(block === undefined ? {} : { blockedBy: block.blockedBy }),
      };
    }
    case 'CARRIER_BLOCKED': {
      const [block] = last.ways.flatMap((way) => blockedAt(way, channel) ?? []);
      return block ?? { kind: 'carrier-blocked', since: undefined };
    }
    case 'REQUEST_PENDING':
      return { kind: 'held' };
    case 'NO_AUTHORIZATION':
    case 'AUTHORIZATION_EXPIRED':
    case 'AUTHORIZATION_REVOKED':
    case 'NO_CONSENT':
      return missing(reason);
    case 'STOPPED':
      return beneath(last, [authorization, consent]) ?? { kind: 'off', reason };
    case 'OFF_BY_DEFAULT':
      return { kind: 'off', reason };
    case 'REQUIRED_BY_LAW':
      return { kind: 'locked-on', reason };
    case 'PAUSED':
      return { kind: 'on', reason, ...(notBefore === undefined ? {} : { pausedUntil: notBefore }) };
    case 'CHANNEL_SILENT':
    case 'QUIET_HOURS':
    case 'FREQUENCY_LIMIT':
    case 'ALLOWED_BY_PATIENT':
    case 'ALLOWED_BY_DEFAULT':
      return type.stoppable === 'locked' ? { kind: 'locked-on', reason } : { kind: 'on', reason };
  }
}

/** The carrier's block of texts to an address, where there is one: a switch would not lift it. */
function blockedAt({ state }: Way, channel: DecidedChannel) {
  const [block] = channel === 'SMS' ? (state?.carrierBlocks ?? []) : [];
  return block === undefined
    ? undefined
    : ({ kind: 'carrier-blocked', since: block.since, blockedBy: block.sender } as const);
}

/** What would still be missing if the stop were gone: a switch there would have no effect. An allow with proof is consent by itself. */
function beneath(one: Case, rules: readonly Rule[]): PreferenceCell | undefined {
  for (const rule of rules) {
    const ruling = rule.apply(one);
    if (ruling.kind === 'applied') return missing(ruling.reason);
  }
  return undefined;
}

function missing(reason: Reason): PreferenceCell {
  return reason === 'NO_CONSENT' ? { kind: 'needs-consent' } : { kind: 'needs-authorization', reason };
}
