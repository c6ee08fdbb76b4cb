/** The schema of the queue's tables. */
export const QUEUE_SCHEMA = 'pgboss';
/** The queue of messages that Heed itself sends. */
export const OUTGOING_QUEUE = 'outgoing-message';
