import { PgBoss } from 'pg-boss';
import type { OutgoingMessage } from '@heed/use-cases/ports/outgoing';
import type { Queries } from './database.ts';

const QUEUE = 'outgoing-message';

/** The queue of messages Heed itself sends. A message stands in it exactly when the transaction that wanted it is committed. */
export interface OutgoingQueue {
  enqueue(queries: Queries, message: OutgoingMessage): Promise<void>;
  /** Hands messages to `send` until stopped. A message whose `send` throws comes again later, with growing pauses. */
  work(send: (message: OutgoingMessage) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** Opens the queue. Its tables are the owner's: pg-boss makes them at the first start, so it is given the owner's connection. */
export async function openOutgoingQueue(ownerUrl: string): Promise<OutgoingQueue> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 3 });
  // pg-boss reports broken connections here and mends itself; without a listener they would end the process.
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue(QUEUE, { retryLimit: 8, retryDelay: 5, retryBackoff: true });
  return {
    async enqueue(queries, message) {
      const db = {
        executeSql: async (sql: string, values?: unknown[]) => ({
          rows: [...(await queries.query(undefined, sql, values ?? []))],
        }),
      };
      await boss.send(QUEUE, message, { db, singletonKey: message.key });
    },
    async work(send) {
      await boss.work<OutgoingMessage>(QUEUE, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
        if (job !== undefined) await send(job.data);
      });
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}

/** What the application's role needs in order to enqueue inside its own transactions. */
export const QUEUE_GRANTS = [
  'grant usage on schema pgboss to heed_app',
  'grant select, insert, update, delete on all tables in schema pgboss to heed_app',
  'grant usage on all sequences in schema pgboss to heed_app',
  'grant execute on all functions in schema pgboss to heed_app',
];
