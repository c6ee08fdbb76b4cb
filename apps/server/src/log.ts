import { destination, pino, type Logger } from 'pino';

/** Names whose values never reach a log, wherever they stand in an object. */
const HIDDEN: ReadonlySet<string> = new Set([
  'address',
  'email',
  'phone',
  'from',
  'to',
  'body',
  'text',
  'token',
  'url',
  'parameters',
  'detail',
  'authorization',
  'cookie',
]);

/** A busy server writes its log in pieces of this size rather than line by line, and what is left at least five times a second. */
const PIECE_BYTES = 32_768;
/** One write takes no more than this; the library's own 16 KiB would be less than a piece. */
const MOST_BYTES = 65_536;
const FLUSH_MS = 200;

/** Returns the log of a process: JSON lines on standard error with ids, kinds and durations; never an address, a text or a link. */
export function createLog(level: string): Logger {
  return pino(
    { level, base: null, formatters: { log: withoutHidden } },
    destination({ fd: 2, sync: false, minLength: PIECE_BYTES, maxWrite: MOST_BYTES, periodicFlush: FLUSH_MS }),
  );
}

/** Returns the fields of a line with the values of hidden names covered, at every depth. The line of a request is flat, hides nothing, and passes as it is. */
export function withoutHidden(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(fields);
  const isPlain = entries.every(([name, value]) => !HIDDEN.has(name) && typeof value !== 'object');
  if (isPlain) return fields;
  return Object.fromEntries(entries.map(([name, value]) => [name, HIDDEN.has(name) ? '[hidden]' : covered(value)]));
}

function covered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(covered);
  if (typeof value !== 'object' || value === null || value instanceof Error || value instanceof Date) return value;
  return withoutHidden(value as Readonly<Record<string, unknown>>);
}
