import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { UsageError } from './terminal.ts';

/** Reads a file, or standard input for `-`, line by line. Empty lines are left out. Throws `UsageError` where there is no such file. */
export async function* readLines(file: string): AsyncGenerator<string> {
  if (file !== '-' && !existsSync(file)) throw new UsageError('There is no such file.');
  const input = file === '-' ? process.stdin : createReadStream(file);
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield line;
  }
}
