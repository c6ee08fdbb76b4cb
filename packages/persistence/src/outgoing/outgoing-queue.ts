import { createHash } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import type { MessagesTo } from '@heed/use-cases/ports/ledger';
import type { OutgoingMessage } from '@heed/use-cases/ports/outgoing';
import type { Instant } from '@heed/domain/time/instant';
import type { Database, Queries } from '../database/database.ts';
import { onOwnConnections, openBoss } from '../jobs/open-boss.ts';
import { OUTGOING_QUEUE, QUEUE_SCHEMA } from '../jobs/queue-name.ts';

/** Sends one message, or tells from when on it is to come again. */
export type SendOutgoing = (message: OutgoingMessage) => Promise<Postponed | undefined>;

/** A message that is not to leave yet. */
export interface Postponed {
  readonly notBefore: Instant;
}

/** The queue of messages Heed itself sends. A message stands in it exactly when the transaction that wanted it is committed. */
export interface OutgoingQueue {
  /** Puts a message into the queue on the transaction's own connection. A key that is there already changes nothing. */
  readonly enqueue: (queries: Queries, message: OutgoingMessage) => Promise<void>;
  /** Takes out of the queue what was to be sent to these people or addresses, also the record of what went out. Returns the messages. */
  readonly forget: (queries: Queries, to: MessagesTo) => Promise<readonly OutgoingMessage[]>;
  /** Hands messages to `send` until closed. A message whose `send` throws comes again later, with growing pauses; one that it postpones comes again at that moment. */
  readonly work: (send: SendOutgoing) => Promise<void>;
  close(): Promise<void>;
}

/** Thrown in place of what `send` threw: the queue keeps the message of an error, and that one may hold an address. */
class NotSent extends Error {
  override readonly name = 'NotSent';
}

const POLL_SECONDS = 0.5;
/** Messages a worker sends at once. */
const CONCURRENT_MESSAGES = 4;
const CLOSE_PATIENCE_MS = 10_000;
/** How long a postponed message is kept after its moment, where nobody works: 14 days, as pg-boss keeps any other. */
const KEPT_WAITING_SECONDS = 14 * 86_400;

/** Opens the queue on the application's own connections. */
export async function openOutgoingQueue(database: Database): Promise<OutgoingQueue> {
  const sender = openBoss(database, { supervise: false, schedule: false, registerInstance: false });
  await sender.start();
  let worker: PgBoss | undefined;
  /** A job of its own, because this one is over; the same message at the same moment is one job. */
  async function postpone(message: OutgoingMessage, { notBefore }: Postponed): Promise<void> {
    await sender.send(OUTGOING_QUEUE, message, {
      id: jobId(`${message.key} from ${String(notBefore)}`),
      startAfter: new Date(notBefore),
      retentionSeconds: Math.max(0, Math.ceil((notBefore - Date.now()) / 1000)) + KEPT_WAITING_SECONDS,
    });
  }
  return {
    async enqueue(queries, message) {
      await sender.send(OUTGOING_QUEUE, message, { id: jobId(message.key), db: onOwnConnections(queries) });
    },
    async forget({ query }, { recipients, addresses }) {
      const rows = await query<{ data: OutgoingMessage }>(
        'forget-messages',
        `delete from ${QUEUE_SCHEMA}.job where name = $1
           and (data ->> 'recipient' = any ($2::text[]) or data ->> 'address' = any ($3::text[])) returning data`,
        [OUTGOING_QUEUE, recipients, addresses],
      );
      return rows.map(({ data }) => data);
    },
    async work(send) {
      worker ??= await openBoss(database, { supervise: true, schedule: false }).start();
      await worker.work<OutgoingMessage>(
        OUTGOING_QUEUE,
        { pollingIntervalSeconds: POLL_SECONDS, localConcurrency: CONCURRENT_MESSAGES },
        async ([job]) => {
          if (job === undefined) return;
          const postponed = await send(job.data).catch((failure: unknown) => {
            throw new NotSent(failure instanceof Error ? failure.name : 'unknown');
          });
          if (postponed !== undefined) await postpone(job.data, postponed);
        },
      );
    },
    async close() {
      await worker?.stop({ graceful: true, timeout: CLOSE_PATIENCE_MS });
      await sender.stop({ graceful: false });
    },
  };
}

/** The job's id is made from the message's key (a UUID of version 8, RFC 9562 §5.8), so that the same key is the same job. */
function jobId(key: string): string {
  const bytes = createHash('sha256').update(key, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
