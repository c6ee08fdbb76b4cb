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
  let boss: PgBoss | undefined;
  return {
    async work(routines) {
      boss ??= await openBoss(database, { supervise: false, schedule: true }).start();
      for (const name of ROUTINE_NAMES) {
        await boss.schedule(name, ROUTINES[name], null, { tz: 'UTC', missed: 'once' });
        await boss.work(name, { pollingIntervalSeconds: POLL_SECONDS }, async () => {
          await routines[name]().catch((failure: unknown) => {
            onFailure(failure);
            throw new RoutineFailed(failure instanceof Error ? failure.name : 'unknown');
          });
        });
      }
    },
    async close() {
      await boss?.stop({ graceful: true, timeout: CLOSE_PATIENCE_MS });
    },
  };
}
