import { randomBytes } from 'node:crypto';
import type { StoredMessage } from './stored-message.ts';

/** What of the messages is wanted; `sentBefore` and `sentAfter` are included. */
export interface MessageFilter {
  readonly to?: string | undefined;
  readonly from?: string | undefined;
  readonly sentAfter?: Date | undefined;
  readonly sentBefore?: Date | undefined;
}

/** The messages of the account. */
export interface MessageStore {
  add(message: Omit<StoredMessage, 'sid'>): StoredMessage;
  update(sid: string, change: Partial<StoredMessage>): StoredMessage;
  /** Newest first, as Twilio lists them. */
  list(filter?: MessageFilter): readonly StoredMessage[];
}

/** More than a demo needs; the oldest go. */
const MOST_KEPT = 20_000;

/** Returns an account without messages. */
export function createMessageStore(): MessageStore {
  const messages = new Map<string, StoredMessage>();
  return {
    add(message) {
      const stored = { ...message, sid: `SM${randomBytes(16).toString('hex')}` };
      messages.set(stored.sid, stored);
      const [oldest] = messages.keys();
      if (messages.size > MOST_KEPT && oldest !== undefined) messages.delete(oldest);
      return stored;
    },
    update(sid, change) {
      const before = messages.get(sid);
      if (before === undefined) throw new RangeError('There is no message with that sid.');
      const after = { ...before, ...change };
      messages.set(sid, after);
      return after;
    },
    list: (filter = {}) => [...messages.values()].filter((message) => matches(message, filter)).reverse(),
  };
}

function matches({ to, from, sentAt }: StoredMessage, filter: MessageFilter): boolean {
  if (filter.to !== undefined && filter.to !== to) return false;
  if (filter.from !== undefined && filter.from !== from) return false;
  if (filter.sentAfter !== undefined && (sentAt === undefined || sentAt < filter.sentAfter)) return false;
  return filter.sentBefore === undefined || (sentAt !== undefined && sentAt <= filter.sentBefore);
}
