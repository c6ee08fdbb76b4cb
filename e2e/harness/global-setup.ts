import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startHeed } from './heed-process.ts';

/** Starts one Heed with the demo clinic for all journeys; each journey uses patients of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'heed-e2e-'));
  // Open to others, so that the data stay inside when the tests run as root.
  chmodSync(dataDir, 0o755);
  const heed = await startHeed(dataDir);
  project.provide('heed', heed.ready);
  project.provide('dataDir', dataDir);
  return async () => {
    await heed.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
