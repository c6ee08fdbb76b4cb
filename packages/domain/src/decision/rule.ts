import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { AddressState } from '../projection/address-state.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import type { ContactPoint } from '../recipient/recipient.ts';
import type { Statement, StatementId } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import type { DecisionFacts } from './decision.ts';
import type { Reason } from './reason.ts';

/** One address the message could go to. */
export interface Way {
  readonly address: AddressKey;
  /** Absent when only an address was named. */
  readonly point: ContactPoint | undefined;
  readonly state: AddressState | undefined;
  /** What was said about the address, is in force and counts for the type, oldest first. */
  readonly said: readonly Statement[];
}

/** What the rules look at: the facts as they bear on one type, channel and moment. */
export interface Case {
  readonly facts: DecisionFacts;
  readonly type: CommunicationType;
  readonly channel: DecidedChannel;
  readonly at: Instant;
  readonly recipient: RecipientState | undefined;
  /** What was said about the recipient, is in force and counts for the type, oldest first. */
  readonly said: readonly Statement[];
  /** Every way there was to begin with. */
  readonly allWays: readonly Way[];
  /** The ways that the rules so far left open, most preferred first. */
  readonly ways: readonly Way[];
}

/** What one rule says about a case. `changesAt`: moments after which it may say something else, the facts being the same. */
export type Ruling =
  | {
      readonly kind: 'passed';
      readonly note: string;
      /** The ways it leaves open; absent: all. */
      readonly ways?: readonly Way[];
      readonly changesAt?: readonly (Instant | undefined)[];
    }
  | {
      readonly kind: 'applied';
      readonly reason: Reason;
      readonly note: string;
      readonly statement?: StatementId | undefined;
      readonly notBefore?: Instant;
      readonly changesAt?: readonly (Instant | undefined)[];
    };

/** One rule of the table. Pure: the case is all it looks at. */
export interface Rule {
  readonly number: number;
  readonly apply: (one: Case) => Ruling;
}
