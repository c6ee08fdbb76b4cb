import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import type { DecisionFacts, DecisionTarget } from '@heed/domain/decision/decision';
import type { DecisionFactsReader, FactsTarget } from '@heed/use-cases/ports/decision-facts';
import type { Database, Queries } from '../database/database.ts';
import { MAX_MERGES, missingSurvivors, survivorOf } from './follow-merges.ts';
import { NoCatalogue, readCatalogueVersion } from './read-catalogue.ts';
import { readFactRows, type ReadRows } from './read-facts.ts';
import { readFactsAsOf } from './read-facts-as-of.ts';

/** Returns the hot read path: one statement a batch. Only a batch that meets a merged recipient is read again, with its survivors, in one snapshot. */
export function createDecisionFactsReader(database: Database): DecisionFactsReader {
  let cached: Catalogue | undefined;
  const catalogueOf = async (version: number | undefined): Promise<Catalogue> => {
    if (version === undefined) throw new NoCatalogue();
    if (cached?.version === version) return cached;
    const catalogue = await readCatalogueVersion(database, version);
    if (catalogue === undefined) throw new NoCatalogue();
    cached = catalogue;
    return catalogue;
  };
  return {
    async read(targets) {
      const first = await readFactRows(database, targets);
      const rows =
        missingSurvivors(first.states).length === 0
          ? first
          : await database.transaction('snapshot', (queries) => readWithSurvivors(queries, targets));
      const catalogue = await catalogueOf(rows.catalogueVersion);
      const facts = targets.map((target): DecisionFacts => ({
        catalogue,
        target: answerOf(rows, target),
        addresses: rows.addresses,
      }));
      return { facts, asOf: rows.asOf };
    },
    readAsOf: (target, knownAt) => readFactsAsOf(database, target, knownAt),
  };
}

async function readWithSurvivors(queries: Queries, targets: readonly FactsTarget[]): Promise<ReadRows> {
  const rows = await readFactRows(queries, targets);
  for (let step = 0; step < MAX_MERGES; step += 1) {
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

function answerOf(rows: ReadRows, target: FactsTarget): DecisionTarget {
  if (target.kind === 'address') return target;
  const id = target.ref.kind === 'id' ? target.ref.id : rows.identified.get(target.ref.valueKey);
  const state = id === undefined ? undefined : survivorOf(rows.states, id);
  return state === undefined ? { kind: 'unknown' } : { kind: 'recipient', state };
}
