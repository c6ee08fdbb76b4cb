import { StoreUnavailable } from '@heed/use-cases/ports/store-unavailable';

/**
 * SQLSTATE classes that mean "not now": connection, resources, a lock or a transaction that took too long, operator intervention, and a
 * serialization failure (PostgreSQL, Appendix A).
 */
const PASSING_CLASSES: ReadonlySet<string> = new Set(['08', '25', '40', '53', '55', '57', '58']);
/** What Node.js and the driver say when the connection is gone. */
const NETWORK_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);
const LOST_CONNECTION =
  /Connection terminated|timeout exceeded when trying to connect|Connection ended|not queryable|Cannot use a pool after/i;

/** Thrown when the database refuses a statement. It names the SQLSTATE and the constraint, never a value: values may be patient data. */
export class StatementRefused extends Error {
  override readonly name = 'StatementRefused';
  /** The SQLSTATE. */
  readonly code: string;
  readonly constraint: string | undefined;

  constructor(code: string, constraint: string | undefined) {
    super(`The database refused a statement: SQLSTATE ${code}${constraint === undefined ? '' : ` (${constraint})`}.`);
    this.code = code;
    this.constraint = constraint;
  }
}

/** Returns what is thrown in place of a driver's failure, whose message and parameters may hold patient data. Other errors stay as they are. */
export function asStoreFailure(failure: unknown): Error {
  if (!(failure instanceof Error)) return new Error('The database failed.');
  if (failure instanceof StoreUnavailable || failure instanceof StatementRefused) return failure;
  const code = textOf(failure, 'code') ?? '';
  if (PASSING_CLASSES.has(code.slice(0, 2)) && code.length === 5) {
    return new StoreUnavailable(`The database is not available (SQLSTATE ${code}).`, { cause: { code } });
  }
  if (NETWORK_CODES.has(code) || LOST_CONNECTION.test(failure.message)) {
    return new StoreUnavailable('The database cannot be reached.', { cause: { code } });
  }
  return /^[0-9A-Z]{5}$/.test(code) ? new StatementRefused(code, textOf(failure, 'constraint')) : failure;
}

function textOf(failure: object, name: string): string | undefined {
  const value: unknown = Reflect.get(failure, name);
  return typeof value === 'string' ? value : undefined;
}
