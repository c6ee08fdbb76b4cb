import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Reads a file, or standard input for `-`, line by line. Empty lines are left out. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield line;
  }
}
