import { DECIDED_CHANNELS } from '../channel/channel.ts';
import { decide } from '../decision/decide.ts';
import type { Decision, DecisionFacts } from '../decision/decision.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { Instant } from '../time/instant.ts';
import { aCatalogue } from './a-catalogue.ts';
import { addressesAfter, recipientAfter } from './an-entry.ts';
import { factsAbout } from './facts-about.ts';

/** Returns the answers to every question about the recipient of a history, at its end or at a moment. */
export function answers(
  history: readonly LedgerEntry[],
  at: Instant = endOf(history),
  under = aCatalogue(),
): readonly Decision[] {
  const facts = factsAfter(history, under);
  return under.types.flatMap(({ key }) => DECIDED_CHANNELS.map((channel) => decide(facts, { type: key, channel, at })));
}

/** Returns the facts about the recipient of a history, at its end. */
export function factsAfter(history: readonly LedgerEntry[], under = aCatalogue()): DecisionFacts {
  const state = recipientAfter(history);
  if (state === undefined) throw new Error('A history begins with a registration.');
  return factsAbout(state, addressesAfter(history), under);
}

/** Returns the moment of the last entry. */
export function endOf(history: readonly LedgerEntry[]): Instant {
  return history.at(-1)?.recordedAt ?? (0 as Instant);
}
