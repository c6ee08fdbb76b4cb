/** Thrown when the database cannot be reached or went away in the middle. Nothing was half-written; the same call may be made again. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** SQLSTATE classes that mean "not now": connection, resources, operator intervention, and serialization (PostgreSQL, Appendix A). */
const PASSING_CLASSES: ReadonlySet<string> = new Set(['08', '53', '57', '40']);
const NETWORK_CODES: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/** Returns the failure, without its parameters: they may hold patient data. */
export function asStoreFailure(failure: unknown): Error {
  const code = typeof failure === 'object' && failure !== null && 'code' in failure ? String(failure.code) : '';
  const message = failure instanceof Error ? failure.message : '';
  if (
    PASSING_CLASSES.has(code.slice(0, 2)) ||
    NETWORK_CODES.has(code) ||
    /terminated|timeout exceeded|Connection ended/i.test(message)
  ) {
    return new StoreUnavailable('The database cannot be reached. Nothing was written.');
  }
  if (code === '') return failure instanceof Error ? failure : new Error('The database failed.');
  const place =
    typeof failure === 'object' && failure !== null && 'constraint' in failure
      ? ` (${String(failure.constraint)})`
      : '';
  return new Error(`The database refused a statement: SQLSTATE ${code}${place}.`, { cause: message.slice(0, 80) });
}
