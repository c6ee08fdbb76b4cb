import type { PgBoss } from 'pg-boss';
import type { Database } from '../database/database.ts';
import { openBoss } from './open-boss.ts';
import { ROUTINE_NAMES, ROUTINES, type RoutineName } from './routines.ts';

/** How each routine is done. */
export type Routines = Readonly<Record<RoutineName, () => Promise<void>>>;

/** The routines of one process. */
export interface RoutineWorker {
  /** Does each routine at its hour, in one process at a time; one that was missed while nobody ran is made up for once. */
  readonly work: (routines: Routines) => Promise<void>;
  /** Puts a routine before the others: it is done soon, once, by one process. */
  readonly doNow: (name: RoutineName) => Promise<void>;
  close(): Promise<void>;
}

const POLL_SECONDS = 5;
const CLOSE_PATIENCE_MS = 10_000;

/** Thrown in place of what a routine threw: the queue keeps the message of an error, and that one may hold a value. */
class RoutineFailed extends Error {
  override readonly name = 'RoutineFailed';
}

/** Returns the routines on the application's own connections. `onFailure` is told what a routine threw; it comes again some minutes later. */
export function openRoutines(database: Database, onFailure: (failure: unknown) => void): RoutineWorker {
  let boss: Promise<PgBoss> | undefined;
  const started = () => (boss ??= openBoss(database, { supervise: false, schedule: true }).start());
  return {
    async work(routines) {
      const open = await started();
      for (const name of ROUTINE_NAMES) {
        await open.schedule(name, ROUTINES[name], null, { tz: 'UTC', missed: 'once' });
        await open.work(name, { pollingIntervalSeconds: POLL_SECONDS }, async () => {
          await routines[name]().catch((failure: unknown) => {
            onFailure(failure);
            throw new RoutineFailed(failure instanceof Error ? failure.name : 'unknown');
          });
        });
      }
    },
    async doNow(name) {
      await (await started()).send(name, null, { singletonKey: 'now' });
    },
    async close() {
      await (await boss)?.stop({ graceful: true, timeout: CLOSE_PATIENCE_MS });
    },
  };
}
