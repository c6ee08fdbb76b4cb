import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { DecisionFacts, DecisionTarget } from '@heed/domain/decision/decision';
import { MOST_MERGES } from '@heed/domain/recipient/merges';
import { holdOf } from '@heed/domain/silence/channel-signals';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { DecisionFactsReader, FactsTarget } from '@heed/use-cases/ports/decision-facts';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Database, Queries } from '../database/database.ts';
import { lacksSurvivor, missingSurvivors, survivorOf } from './follow-merges.ts';
import { NoCatalogue, readCatalogueVersion } from './read-catalogue.ts';
import { readFactRows, type ReadRows } from './read-facts.ts';
import { readFactsAsOf } from './read-facts-as-of.ts';
import { readTogether } from './read-together.ts';

/**
 * Returns the hot read path: one statement a batch, shared with the calls that come meanwhile. Only a call that meets a chain of merges is read again,
 * with all its survivors, in one snapshot.
 */
export function createDecisionFactsReader(database: Database, clock: Clock): DecisionFactsReader {
  let cached: Catalogue | undefined;
  const catalogueOf = async (version: number | undefined): Promise<Catalogue> => {
    if (version === undefined) throw new NoCatalogue();
    if (cached?.version === version) return cached;
    const catalogue = await readCatalogueVersion(database, version);
    if (catalogue === undefined) throw new NoCatalogue();
    cached = catalogue;
    return catalogue;
  };
  const readShared = readTogether((targets) => readFactRows(database, targets));
  return {
    async read(targets) {
      const shared = await readShared(targets);
      const rows = meetsMerged(shared, targets)
        ? await database.transaction('snapshot', (queries) => readWithSurvivors(queries, targets))
        : shared;
      const catalogue = await catalogueOf(rows.catalogueVersion);
      const hold = holdOf(rows.signals, clock.now());
      const facts = targets.map((target): DecisionFacts => ({
        catalogue,
        target: answerOf(rows, target),
        addresses: rows.addresses,
        ...(hold === undefined ? {} : { hold }),
      }));
      return { facts, asOf: rows.asOf };
    },
    readAsOf: (target, knownAt) => readFactsAsOf(database, target, knownAt),
  };
}

async function readWithSurvivors(queries: Queries, targets: readonly FactsTarget[]): Promise<ReadRows> {
  const rows = await readFactRows(queries, targets);
  for (let step = 0; step < MOST_MERGES; step += 1) {
    const missing = missingSurvivors(rows.states);
    if (missing.length === 0) break;
    const more = await readFactRows(
      queries,
      missing.map((id) => ({ kind: 'recipient', ref: { kind: 'id', id } })),
    );
    if (more.states.size === 0) break;
    for (const [id, state] of more.states) rows.states.set(id, state);
    for (const [key, state] of more.addresses) rows.addresses.set(key, state);
  }
  return rows;
}

/** Whether one of the targets was merged into somebody who was not read. */
function meetsMerged(rows: ReadRows, targets: readonly FactsTarget[]): boolean {
  return targets.some((target) => {
    const id = idOf(rows, target);
    return id !== undefined && lacksSurvivor(rows.states, id);
  });
}

function idOf(rows: ReadRows, target: FactsTarget): RecipientId | undefined {
  if (target.kind === 'address') return undefined;
  return target.ref.kind === 'id' ? target.ref.id : rows.identified.get(target.ref.valueKey);
}

function answerOf(rows: ReadRows, target: FactsTarget): DecisionTarget {
  if (target.kind === 'address') return target;
  const id = idOf(rows, target);
  const state = id === undefined ? undefined : survivorOf(rows.states, id);
  return state === undefined ? { kind: 'unknown' } : { kind: 'recipient', state };
}
