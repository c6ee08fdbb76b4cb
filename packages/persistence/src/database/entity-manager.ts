import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { ormOptions } from '../schema/orm-options.ts';
import { STEP_DOWN } from './app-role.ts';
import { asStoreFailure } from './store-failure.ts';

/** The entity manager: for staff, clients and admin screens. What patients and senders wait for goes by plain SQL. */
export interface Entities {
  /** Runs `work` with an entity manager of its own. Failures are cleaned of values. */
  use<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Connections for screens of staff. */
const POOL_SIZE = 4;

/** Opens the entity manager. It connects at the first use, and steps down to the application's role like every other connection. */
export async function openEntities(url: string): Promise<Entities> {
  const orm = await MikroORM.init({
    ...ormOptions(url),
    pool: { min: 0, max: POOL_SIZE },
    onCreateConnection: async (connection) => {
      for (const statement of STEP_DOWN.split('; ')) {
        await (connection as { executeQuery(query: CompiledQuery): Promise<unknown> }).executeQuery(
          CompiledQuery.raw(statement),
        );
      }
    },
  });
  return {
    use: (work) =>
      work(orm.em.fork()).catch((failure: unknown) => {
        throw asStoreFailure(failure);
      }),
    close: () => orm.close(true),
  };
}
