import { MOST_MERGES } from '@heed/domain/recipient/merges';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import { holdOf, type ChannelSignals } from '@heed/domain/silence/channel-signals';
import type { Clock } from '../ports/clock.ts';
import type { DecisionFactsReader, FactsTarget } from '../ports/decision-facts.ts';
import { catalogueIn } from './in-memory-catalogues.ts';
import { recipientByIdentifier } from './in-memory-ledger.ts';
import { foldAll, type InMemoryStore, type Rows } from './in-memory-store.ts';

/** Returns the reader of decision facts over a store in memory. */
export function inMemoryFacts(
  store: InMemoryStore,
  watched: { readonly clock: Clock; readonly signals: () => ChannelSignals | undefined },
): DecisionFactsReader {
  return {
    read: (targets) =>
      Promise.resolve({
        facts: targets.map((target) => ({
          ...factsOf(store.rows, target),
          hold: holdOf(watched.signals(), watched.clock.now()),
        })),
        asOf: store.entries.length as LedgerPosition,
      }),
    readAsOf(target, knownAt) {
      const known = store.entries.filter(({ recordedAt }) => recordedAt <= knownAt);
      return Promise.resolve({ facts: factsOf(foldAll(known), target), asOf: known.length as LedgerPosition });
    },
  };
}

/** Returns all that a decision about the target depends on. A merged recipient is followed to its survivor. */
function factsOf(rows: Rows, target: FactsTarget): DecisionFacts {
  const catalogue = catalogueIn(rows);
  if (target.kind === 'address') {
    const state = rows.addresses.get(target.address);
    return {
      catalogue,
      target: { kind: 'address', address: target.address },
      addresses: new Map(state === undefined ? [] : [[target.address, state]]),
    };
  }
  const { ref } = target;
  let id = ref.kind === 'id' ? ref.id : recipientByIdentifier(rows, ref.valueKey);
  let state = id === undefined ? undefined : rows.recipients.get(id);
  for (let hop = 0; hop < MOST_MERGES && state?.profile.status.kind === 'merged'; hop += 1) {
    id = state.profile.status.into;
    state = rows.recipients.get(id);
  }
  if (state === undefined) return { catalogue, target: { kind: 'unknown' }, addresses: new Map() };
  const addresses = state.profile.contactPoints.flatMap(({ address }) => {
    const row = rows.addresses.get(address);
    return row === undefined ? [] : [[address, row] as const];
  });
  return { catalogue, target: { kind: 'recipient', state }, addresses: new Map(addresses) };
}
