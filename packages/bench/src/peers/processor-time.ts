import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second (USER_HZ, proc(5)). */
const TICK_SECONDS = 0.01;
/** proc(5), /proc/pid/stat: `utime` and `stime` are fields 14 and 15; after the name in brackets they are 11 and 12 from 0. */
const UTIME = 11;
const STIME = 12;

/** Returns the seconds of processor time a process has used, or `undefined` where the system has no /proc. */
export function processorSeconds(pid: number): number | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  return readProcessorSeconds(stat);
}

/** Reads the text of /proc/pid/stat. The name of the program may hold anything, brackets and spaces too. */
export function readProcessorSeconds(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[UTIME]) + Number(fields[STIME])) * TICK_SECONDS;
}
