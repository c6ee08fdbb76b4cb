/** What the API writes: ids, kinds, rule names and durations; never a number, an address, a name, a text or a link. A pino logger fits. */
export interface ApiLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** Returns what of a failure may be logged: its name, its code and where it happened. Its message may carry a value, so it stays out. */
export function describeFailure(failure: unknown): Readonly<Record<string, unknown>> {
  if (!(failure instanceof Error)) return { failure: typeof failure };
  const frames = (failure.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code: unknown = 'code' in failure ? failure.code : undefined;
  return {
    failure: failure.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { failureCode: code } : {}),
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}
