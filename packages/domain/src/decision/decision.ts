import type { Catalogue, CommunicationTypeKey } from '../catalogue/catalogue.ts';
import type { AddressKind, Channel, DecidedChannel } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { LedgerPosition } from '../ledger/entry.ts';
import type { AddressState } from '../projection/address-state.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import type { ContactPointId, RecipientId } from '../recipient/recipient.ts';
import type { ChannelHold } from '../silence/channel-signals.ts';
import type { DetailLevel, StatementId } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import type { Reason } from './reason.ts';

/** What the sender is told to do. */
export type Outcome = 'ALLOW' | 'DENY' | 'DEFER';

/** What is asked: may one message of this type go out on this channel at this moment? */
export interface Question {
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  readonly at: Instant;
}

/** An address that the sender has for somebody. */
export interface NamedAddress {
  readonly address: AddressKey;
  readonly kind: AddressKind;
}

/** Whom it is asked about, as the ledger knows them. */
export type DecisionTarget =
  | { readonly kind: 'unknown' }
  /** `named`: the one address that the message is to go to, be it on the record or not; absent: the best of the record's. */
  | { readonly kind: 'recipient'; readonly state: RecipientState; readonly named?: NamedAddress }
  | { readonly kind: 'address'; readonly address: AddressKey };

/** Everything a decision depends on. Nothing else may be looked at. */
export interface DecisionFacts {
  readonly catalogue: Catalogue;
  readonly target: DecisionTarget;
  /** States of the addresses involved; an address that is missing has none: nothing was ever said or reported about it. */
  readonly addresses: ReadonlyMap<AddressKey, AddressState>;
  /** Channels on which stops might not be heard now. It is no part of what was said: questions about the past have none. */
  readonly hold?: ChannelHold | undefined;
}

/** The answer to a question, with all that staff need in order to say why. */
export interface Decision {
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** Present with `OFF_BY_DEFAULT` where the catalogue does not send the type on the channel, or no longer: nobody can turn it on. */
  readonly isNeverSent?: true;
  readonly type: CommunicationTypeKey;
  readonly channel: DecidedChannel;
  /** The recipient answered about (the survivor, after a merge). */
  readonly recipient?: RecipientId;
  /** The statement that decided, where one did. */
  readonly statement?: StatementId;
  /** The contact point to use; present when the outcome is not `DENY` and the target has one. */
  readonly contactPoint?: ContactPointId;
  readonly detail: DetailLevel;
  /** Channels by which the message may reach the recipient instead, best first. Never empty for a denied type that is required by law or channel-only. */
  readonly useInstead: readonly Channel[];
  /** Present for `DEFER`: the first moment at which it may go. */
  readonly notBefore?: Instant;
  /** The first moment at which the same facts may give another answer; at most 24 hours ahead. */
  readonly validUntil: Instant;
  /** The rules tried in order, the last one being the one that applied. */
  readonly trace: readonly RuleTried[];
}

/** One rule of the table and what it said. */
export interface RuleTried {
  readonly rule: number;
  readonly applied: boolean;
  readonly note: string;
}

/** A decision together with the place in the ledger it reflects at least. */
export interface PlacedDecision {
  readonly decision: Decision;
  readonly asOf: LedgerPosition;
}
