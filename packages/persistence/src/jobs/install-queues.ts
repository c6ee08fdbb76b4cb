import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { APP_ROLE } from '../database/app-role.ts';
import { OUTGOING_QUEUE, QUEUE_SCHEMA } from './queue-name.ts';
import { ROUTINE_NAMES } from './routines.ts';

/** How a message that could not be handed over comes again: after 5 s, then ever later, for about three hours in all. */
const RETRIES = { retryLimit: 10, retryDelay: 5, retryBackoff: true, retryDelayMax: 1800 };
/** A worker that says nothing for this long has died: another takes the message. */
const EXPIRE_SECONDS = 120;
/** How long a message that was sent is remembered: within this time the same key is not sent again. */
const REMEMBER_SECONDS = 30 * 86_400;

/** A routine that failed comes again after 5 minutes, then after ever longer pauses; one that has not ended after 4 hours is taken to have died. All ours. */
const ROUTINE_SETTINGS = { retryLimit: 5, retryDelay: 300, retryBackoff: true, expireInSeconds: 4 * 3600 };

/** Makes or updates the queues' tables and gives the application's role what it needs of them. Run as the owner. */
export async function installQueues(ownerUrl: string, owner: pg.Client): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: QUEUE_SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    const settings = { ...RETRIES, expireInSeconds: EXPIRE_SECONDS, deleteAfterSeconds: REMEMBER_SECONDS };
    await boss.createQueue(OUTGOING_QUEUE, settings);
    await boss.updateQueue(OUTGOING_QUEUE, settings);
    for (const name of ROUTINE_NAMES) {
      await boss.createQueue(name, { policy: 'singleton', ...ROUTINE_SETTINGS });
      await boss.updateQueue(name, ROUTINE_SETTINGS);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  await owner.query(`grant usage on schema ${QUEUE_SCHEMA} to ${APP_ROLE}`);
  await owner.query(`grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${APP_ROLE}`);
  await owner.query(`grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to ${APP_ROLE}`);
}
