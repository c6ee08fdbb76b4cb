import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { DecisionFacts, DecisionTarget, Question } from '../decision/decision.ts';
import type { AddressState } from '../projection/address-state.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import type { Instant } from '../time/instant.ts';
import { aCatalogue, typeKey } from './a-catalogue.ts';
import { NOW } from './a-statement.ts';

/** Returns the facts about a recipient and the addresses given, under the builders' catalogue unless another is given. */
export function factsAbout(
  state: RecipientState,
  addresses: readonly AddressState[] = [],
  catalogue: Catalogue = aCatalogue(),
): DecisionFacts {
  return factsOf({ kind: 'recipient', state }, addresses, catalogue);
}

/** Returns the facts about an address alone. */
export function factsAboutAddress(
  address: AddressKey,
  addresses: readonly AddressState[] = [],
  catalogue: Catalogue = aCatalogue(),
): DecisionFacts {
  return factsOf({ kind: 'address', address }, addresses, catalogue);
}

/** Returns the facts about a target. */
export function factsOf(
  target: DecisionTarget,
  addresses: readonly AddressState[] = [],
  catalogue: Catalogue = aCatalogue(),
): DecisionFacts {
  return { catalogue, target, addresses: new Map(addresses.map((state) => [state.address, state])) };
}

/** Returns the question whether a type may go out on a channel, now unless told otherwise. */
export function about(type: string, channel: DecidedChannel, at: Instant = NOW): Question {
  return { type: typeKey(type), channel, at };
}
