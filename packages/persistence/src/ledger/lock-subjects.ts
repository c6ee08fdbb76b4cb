import { createHash } from 'node:crypto';
import type { WriteClaim } from '@heed/use-cases/ports/ledger';
import type { Queries } from '../database/database.ts';
import { addressSubject, recipientSubject } from './subject-name.ts';

/**
 * Takes a lock on everything a write touches. Must be the first statement of its transaction, before anything gives the transaction an id: then the
 * order of the ids is the order of the writes for every subject. Sorted, so that two writers never wait for each other in a ring.
 */
export async function lockSubjects({ query }: Queries, claim: WriteClaim): Promise<void> {
  const names = [
    ...claim.recipients.map(recipientSubject),
    ...claim.addresses.map(addressSubject),
    ...(claim.identifiers ?? []).map((key) => `i:${key}`),
    ...(claim.idempotencyKey === undefined ? [] : [`k:${claim.idempotencyKey}`]),
  ];
  const keys = [...new Set(names.map(lockKey))].sort((one, other) => (one < other ? -1 : 1));
  // A function in FROM gives its rows in their order.
  await query('lock-subjects', 'select pg_advisory_xact_lock(key) from unnest($1::bigint[]) as wanted (key)', [
    keys.map(String),
  ]);
}

/** Two names that meet in one key only wait for each other: nothing is mixed up. */
function lockKey(name: string): bigint {
  return createHash('sha256').update(name, 'utf8').digest().readBigInt64BE();
}
