import { pino, type Logger } from 'pino';

/** Names whose values never reach a log, wherever they stand in an object. */
const HIDDEN = [
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
];

/** Returns the log of a process: JSON lines on standard error with ids, kinds and durations; never an address, a text or a link. */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: { paths: HIDDEN.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
    },
    process.stderr,
  );
}
