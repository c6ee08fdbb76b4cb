import type { CommunicationType } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import { decide } from '../decision/decide.ts';
import type { Decision, NamedAddress } from '../decision/decision.ts';
import type { AddressState } from '../projection/address-state.ts';
import type { RecipientProfile } from '../recipient/recipient.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import type { ChannelHold } from '../silence/channel-signals.ts';
import type { Statement } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { aCatalogue } from './a-catalogue.ts';
import { aRecipient, anAddress, MAILBOX, PHONE } from './a-recipient.ts';
import { inOrder } from './a-statement.ts';
import { about, factsOf } from './facts-about.ts';

/** What is known about Ann when somebody asks. */
export interface Known {
  readonly type?: string;
  readonly channel?: DecidedChannel;
  readonly at?: Instant;
  /** What she said, in any order. */
  readonly said?: readonly Statement[];
  /** What was said about her mailbox, and about her telephone. */
  readonly saidAtMailbox?: readonly Statement[];
  readonly saidAtPhone?: readonly Statement[];
  readonly mailbox?: Partial<AddressState>;
  readonly phone?: Partial<AddressState>;
  readonly profile?: Partial<RecipientProfile>;
  readonly state?: Partial<Omit<RecipientState, 'profile' | 'statements'>>;
  /** Types beside those of the builders' catalogue, or in their place. */
  readonly types?: readonly CommunicationType[];
  readonly hold?: ChannelHold;
  /** The address that the message is to go to; absent: the best of hers. */
  readonly named?: NamedAddress;
}

/** Returns the decision about Ann: a visit reminder by email at `NOW`, unless told otherwise. */
export function ask(known: Known = {}): Decision {
  const state = aRecipient({
    ...known.state,
    statements: inOrder(...(known.said ?? [])),
    ...(known.profile === undefined ? {} : { profile: known.profile }),
  });
  const addresses = [
    anAddress(MAILBOX, { kind: 'email', statements: inOrder(...(known.saidAtMailbox ?? [])), ...known.mailbox }),
    anAddress(PHONE, { kind: 'phone', statements: inOrder(...(known.saidAtPhone ?? [])), ...known.phone }),
  ];
  const target = { kind: 'recipient', state, ...(known.named === undefined ? {} : { named: known.named }) } as const;
  return decide(
    { ...factsOf(target, addresses, aCatalogue(known.types)), hold: known.hold },
    about(known.type ?? 'reminder', known.channel ?? 'EMAIL', known.at),
  );
}
