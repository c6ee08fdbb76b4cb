import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Fired, Load } from './load.ts';

const FIRE = fileURLToPath(new URL('./fire.ts', import.meta.url));

/** Fires a load from a process of its own and returns what came of it. */
export async function fireLoad(load: Load, folder: string): Promise<Fired> {
  const file = join(folder, 'load.json');
  writeFileSync(file, JSON.stringify(load), { mode: 0o600 });
  try {
    const { stdout } = await promisify(execFile)(execPath, [FIRE, file], { maxBuffer: 1024 * 1024 });
    return JSON.parse(stdout) as Fired;
  } finally {
    rmSync(file);
  }
}
