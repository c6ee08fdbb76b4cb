import { randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import type { Instant } from '@heed/domain/time/instant';
import { createPersistence, type Persistence } from '@heed/persistence/create-persistence';
import { pooledRandom } from '@heed/persistence/vault/pooled-random';
import { DatabaseNotPrepared } from '@heed/persistence/schema/ensure-app-role';
import { migrate } from '@heed/persistence/schema/migrate';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { Ids } from '@heed/use-cases/ports/ids';
import type { Config } from '../config/config.ts';
import { EmbeddedPostgresError } from '../embedded-postgres/embedded-postgres-error.ts';
import { startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres.ts';
import { createHeadSigner } from '../keys/head-signer.ts';
import { loadOrCreateKeys, type Keys } from '../keys/keys-file.ts';
import { followLinkKeyring } from '../keys/follow-link-keyring.ts';
import { vaultKeysOf } from '../keys/vault-keys.ts';
import { createLinks } from './links.ts';
import { OpenAppError } from './open-app-error.ts';

/** An application that is open: what every verb and every server works with. */
export interface App {
  readonly config: Config;
  readonly keys: Keys;
  readonly log: Logger;
  readonly deps: UseCaseDeps;
  readonly persistence: Persistence;
  close(): Promise<void>;
}

const systemClock: Clock = { now: () => Date.now() as Instant };

const ids: Ids = {
  uuid: () => uuidv7(),
  key: () => (pooledRandom(8).readBigUInt64BE() >> 1n).toString(),
  digits: () => String(randomInt(1_000_000)).padStart(6, '0'),
};

/** Opens the database (the embedded one where none is configured), the keys and everything that stands on them. Throws `OpenAppError` with what to do. */
export async function openApp(config: Config, log: Logger): Promise<App> {
  const database = await openDatabaseServer(config);
  try {
    const keys = loadOrCreateKeys(config.keysFile, new Date());
    await reach(() => migrate(database.url));
    const persistence = await createPersistence({
      databaseUrl: database.url,
      vaultKeys: vaultKeysOf(keys),
      clock: systemClock,
      ids,
      onFailure: (failure) => {
        log.warn({ name: failure instanceof Error ? failure.name : 'unknown' }, 'the store had a passing failure');
      },
    });
    const links = createLinks({
      keyring: followLinkKeyring(config.keysFile, keys, (failure) => {
        log.error(
          { reason: failure instanceof Error ? failure.message : 'unknown' },
          'the keys file cannot be read: the link keys stay as they were',
        );
      }),
      publicUrl: config.publicUrl,
      replyDomain: config.replyDomain,
      recipients: persistence.recipients,
      catalogues: persistence.catalogues,
      clock: systemClock,
    });
    const policy = { revocation: config.revocation, senders: config.senders };
    return {
      config,
      keys,
      log,
      persistence,
      deps: {
        ...persistence,
        clock: systemClock,
        ids,
        links,
        policy,
        headSigner: createHeadSigner(keys, config.publicUrl),
      },
      async close() {
        await persistence.close();
        await database.stop();
      },
    };
  } catch (failure) {
    await database.stop();
    throw failure;
  }
}

/** Brings the database to this version and closes it again. */
export async function migrateOnly(config: Config): Promise<void> {
  const database = await openDatabaseServer(config);
  try {
    await reach(() => migrate(database.url));
  } finally {
    await database.stop();
  }
}

async function openDatabaseServer(config: Config): Promise<{ readonly url: string; stop(): Promise<void> }> {
  if (config.databaseUrl !== undefined) return { url: config.databaseUrl, stop: () => Promise.resolve() };
  try {
    const { ownerUrl, stop } = await startEmbeddedPostgres(config.dataDir);
    return { url: ownerUrl, stop };
  } catch (failure) {
    throw failure instanceof EmbeddedPostgresError ? new OpenAppError(failure.message) : failure;
  }
}

async function reach(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (failure) {
    if (failure instanceof DatabaseNotPrepared) throw new OpenAppError(failure.message);
    const code = codeOf(failure);
    if (code === '42501') {
      throw new OpenAppError(
        'The user of DATABASE_URL may not create tables or roles. Give it CREATE on the database and CREATEROLE, or create the role heed_app yourself.',
      );
    }
    if (code === '28P01' || code === '28000')
      throw new OpenAppError('PostgreSQL refuses the user or password of DATABASE_URL.');
    if (code === '3D000')
      throw new OpenAppError('The database of DATABASE_URL does not exist. Create it: createdb NAME');
    if (/^E[A-Z]+$/.test(code))
      throw new OpenAppError(`PostgreSQL cannot be reached (${code}). Check DATABASE_URL and that the server runs.`);
    throw failure;
  }
}

function codeOf(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null) return '';
  if ('code' in failure && typeof failure.code === 'string') return failure.code;
  return 'cause' in failure ? codeOf(failure.cause) : '';
}
