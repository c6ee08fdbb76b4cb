import type { Allowances } from '@heed/use-cases/ports/allowances';
import type { Catalogues } from '@heed/use-cases/ports/catalogues';
import type { ChannelWatch } from '@heed/use-cases/ports/channel-watch';
import type { Clients } from '@heed/use-cases/ports/clients';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { Codes } from '@heed/use-cases/ports/codes';
import type { DecisionFactsReader } from '@heed/use-cases/ports/decision-facts';
import type { EvidenceStore } from '@heed/use-cases/ports/evidence';
import type { FeedCursors } from '@heed/use-cases/ports/feed';
import type { Ids } from '@heed/use-cases/ports/ids';
import type { Ledger } from '@heed/use-cases/ports/ledger';
import type { LedgerHeads } from '@heed/use-cases/ports/ledger-heads';
import type { Looks } from '@heed/use-cases/ports/looks';
import type { OutgoingTexts } from '@heed/use-cases/ports/outgoing-texts';
import type { Recipients } from '@heed/use-cases/ports/recipients';
import type { Reviews } from '@heed/use-cases/ports/reviews';
import type { StaffSessions } from '@heed/use-cases/ports/staff';
import { PASSING_KEPT_DAYS, type Vault } from '@heed/use-cases/ports/vault';
import { createPostgresAllowances } from './access/postgres-allowances.ts';
import { createPostgresClients } from './access/postgres-clients.ts';
import { createPostgresCodes } from './access/postgres-codes.ts';
import { createPostgresFeedCursors } from './access/postgres-feed-cursors.ts';
import { createPostgresLooks } from './access/postgres-looks.ts';
import { createPostgresStaffSessions } from './access/postgres-staff-sessions.ts';
import { openDatabase, type Database } from './database/database.ts';
import { openEntities } from './database/entity-manager.ts';
import { openRoutines, type Routines } from './jobs/work-routines.ts';
import { createPostgresHeads } from './ledger/postgres-heads.ts';
import { createPostgresLedger } from './ledger/postgres-ledger.ts';
import { rebuildProjections, type Rebuilt } from './ledger/rebuild-projections.ts';
import { createSealer } from './ledger/sealer.ts';
import { openOutgoingQueue, type SendOutgoing } from './outgoing/outgoing-queue.ts';
import { createPostgresOutgoingTexts } from './outgoing/postgres-outgoing-texts.ts';
import { createPostgresCatalogues } from './reading/postgres-catalogues.ts';
import { createPostgresChannelWatch } from './reading/postgres-channel-watch.ts';
import { createDecisionFactsReader } from './reading/postgres-decision-facts.ts';
import { createPostgresRecipients } from './reading/postgres-recipients.ts';
import { createPostgresReviews } from './reading/postgres-reviews.ts';
import { DatabaseNotPrepared } from './schema/ensure-app-role.ts';
import { createPostgresEvidenceStore, createPostgresVault } from './vault/postgres-vault.ts';
import { eraseSealedBefore, resealValues } from './vault/sealed-rows.ts';
import type { VaultKeys } from './vault/sealing.ts';

/** What persistence is opened with. */
export interface PersistenceOptions {
  /** A user that may step down to the role `heed_app`: the owner, or a login that is only a member of it. */
  readonly databaseUrl: string;
  readonly vaultKeys: VaultKeys;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Told of failures that nobody waits for; they are cleaned of values. */
  readonly onFailure?: (failure: unknown) => void;
}

/** Every port that PostgreSQL stands behind. */
export interface Persistence {
  readonly ledger: Ledger;
  readonly heads: LedgerHeads;
  readonly vault: Vault;
  readonly evidence: EvidenceStore;
  readonly recipients: Recipients;
  readonly facts: DecisionFactsReader;
  readonly catalogues: Catalogues;
  readonly reviews: Reviews;
  readonly codes: Codes;
  readonly allowances: Allowances;
  readonly clients: Clients;
  readonly sessions: StaffSessions;
  readonly looks: Looks;
  readonly feed: FeedCursors;
  readonly watch: ChannelWatch;
  readonly outgoingTexts: OutgoingTexts;
  /** Seals what is committed. Everything that needs it does it by itself. */
  sealLedger(): Promise<void>;
  /** Writes every served row anew that differs from what the ledger gives. Safe while others write. */
  rebuildProjections(): Promise<Rebuilt>;
  /** Encrypts at most `limit` values of older keys anew. Returns how many there were: 0 means that the older keys may go. */
  resealValues(limit: number): Promise<number>;
  /** Destroys what was wanted only until it had arrived, `PASSING_KEPT_DAYS` after it was sealed. Returns how many values there were. */
  forgetPassing(): Promise<number>;
  /** Hands messages to `send` until closed. A message whose `send` throws comes again later, with growing pauses. */
  workOutgoing(send: SendOutgoing): Promise<void>;
  /** Does what Heed does by itself, until closed. A routine that throws comes again. */
  workRoutines(routines: Routines): Promise<void>;
  /** Resolves when the database answers; throws `StoreUnavailable`. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const DAY_MS = 86_400_000;

/** Opens the ports on a migrated database. Throws `DatabaseNotPrepared` on another one, `StoreUnavailable` when it cannot be reached. */
export async function createPersistence(options: PersistenceOptions): Promise<Persistence> {
  const { databaseUrl, vaultKeys, clock, ids, onFailure = () => undefined } = options;
  const database = openDatabase(databaseUrl);
  try {
    await checkPrepared(database);
    const queue = await openOutgoingQueue(database);
    const routines = openRoutines(database, onFailure);
    const entities = await openEntities(databaseUrl);
    const sealer = createSealer(database, onFailure);
    // Entries that a process wrote and had no time to seal.
    await sealer.seal();
    return {
      ledger: createPostgresLedger(
        { database, vaultKeys, clock, ids, enqueue: queue.enqueue, forget: queue.forget },
        sealer,
      ),
      heads: createPostgresHeads(database),
      vault: createPostgresVault(database, vaultKeys),
      evidence: createPostgresEvidenceStore(database, vaultKeys),
      recipients: createPostgresRecipients(database),
      facts: createDecisionFactsReader(database, clock),
      catalogues: createPostgresCatalogues(database),
      reviews: createPostgresReviews(entities),
      codes: createPostgresCodes(database, clock),
      allowances: createPostgresAllowances(database, clock),
      clients: createPostgresClients(database, entities),
      sessions: createPostgresStaffSessions(entities, clock),
      looks: createPostgresLooks(database, clock),
      feed: createPostgresFeedCursors(database),
      watch: createPostgresChannelWatch(database, clock),
      outgoingTexts: createPostgresOutgoingTexts(database, { vaultKeys, clock, ids }),
      sealLedger: sealer.seal,
      rebuildProjections: () => rebuildProjections(database),
      resealValues: (limit) => resealValues(database, vaultKeys, limit),
      forgetPassing: () => eraseSealedBefore(database, 'passing', new Date(clock.now() - PASSING_KEPT_DAYS * DAY_MS)),
      workOutgoing: queue.work,
      workRoutines: routines.work,
      async ping() {
        await database.query('ping', 'select 1');
      },
      async close() {
        await routines.close();
        await queue.close();
        await sealer.settle();
        await entities.close();
        await database.close();
      },
    };
  } catch (failure) {
    await database.close();
    throw failure;
  }
}

/** A database without the role or the tables is not ours, or not yet. */
async function checkPrepared({ query }: Database): Promise<void> {
  const unprepared = () =>
    new DatabaseNotPrepared('The database is not prepared for this version of Heed. Run: heed migrate');
  const [found] = await query<{ found: boolean }>(
    undefined,
    `select to_regclass('ledger_subject') is not null and to_regclass('allowance') is not null as found`,
  ).catch((failure: unknown) => {
    // The role does not exist, or this user may not step down to it.
    if (failure instanceof Error && /SQLSTATE (22023|42501)/.test(failure.message)) throw unprepared();
    throw failure;
  });
  if (found?.found !== true) throw unprepared();
}
