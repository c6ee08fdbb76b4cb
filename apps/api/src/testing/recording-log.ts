import type { ApiLog } from '../api-log.ts';

/** A log that keeps what was written. */
export interface RecordingLog extends ApiLog {
  readonly lines: readonly string[];
}

/** Returns an empty log. */
export function recordingLog(): RecordingLog {
  const lines: string[] = [];
  const write = (fields: Readonly<Record<string, unknown>>, message: string) => {
    lines.push(JSON.stringify({ ...fields, message }));
  };
  return { lines, info: write, warn: write, error: write };
}
