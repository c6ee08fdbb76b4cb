import pg from 'pg';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { Ids } from '@heed/use-cases/ports/ids';
import { createPostgresClients } from './access/postgres-clients.ts';
import { createPostgresFeedCursors } from './access/postgres-feed-cursors.ts';
import { createPostgresStaffSessions } from './access/postgres-staff-sessions.ts';
import { openDatabase } from './database.ts';
import { createPostgresLedger } from './ledger/postgres-ledger.ts';
import { openOutgoingQueue, QUEUE_GRANTS } from './outgoing-queue.ts';
import { createPostgresCatalogues } from './reading/postgres-catalogues.ts';
import { createDecisionFactsReader } from './reading/postgres-decision-facts.ts';
import { createPostgresRecipients } from './reading/postgres-recipients.ts';
import { createPostgresReviews } from './reading/postgres-reviews.ts';
import { createPostgresVault } from './vault/postgres-vault.ts';
import type { VaultKeys } from './vault/sealing.ts';

/** What persistence is opened with. */
export interface PersistenceOptions {
  /** Connects as the owner; the application's own connections step down to a role that cannot change the ledger. */
  readonly databaseUrl: string;
  readonly vaultKeys: VaultKeys;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Every port that PostgreSQL stands behind. */
export type Persistence = Awaited<ReturnType<typeof createPersistence>>;

/** Opens the ports on a migrated database. */
export async function createPersistence({ databaseUrl, vaultKeys, clock, ids }: PersistenceOptions) {
  const queue = await openOutgoingQueue(databaseUrl);
  await grantQueue(databaseUrl);
  const database = openDatabase(databaseUrl);
  const vault = createPostgresVault(database, vaultKeys);
  return {
    ledger: createPostgresLedger({
      database,
      vaultKeys,
      clock,
      ids,
      enqueue: (queries, message) => queue.enqueue(queries, message),
    }),
    vault,
    evidence: vault,
    recipients: createPostgresRecipients(database),
    facts: createDecisionFactsReader(database),
    catalogues: createPostgresCatalogues(database),
    reviews: createPostgresReviews(database),
    clients: createPostgresClients(database),
    sessions: createPostgresStaffSessions(database, clock),
    feed: createPostgresFeedCursors(database),
    /** Resolves when the database answers. */
    ping: () => database.query('ping', 'select 1'),
    workOutgoing: queue.work,
    async close() {
      await queue.stop();
      await database.close();
    },
  };
}

async function grantQueue(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const grant of QUEUE_GRANTS) await owner.query(grant);
  } finally {
    await owner.end();
  }
}
