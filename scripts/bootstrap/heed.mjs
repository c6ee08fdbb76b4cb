import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { isEnding, run } from './children.mjs';
import { HEED, PINNED_NODE, ROOT } from './paths.mjs';

/** Runs the `heed` command, built when its sources changed, and resolves to its exit code. What `.env` says holds where the environment is silent. */
export async function runHeed(argv) {
  await ensureBuilt();
  if (isEnding()) return 130;
  const file = join(ROOT, '.env');
  const settings = existsSync(file) ? [`--env-file=${file}`] : [];
  const { code } = await run(PINNED_NODE, [...settings, HEED, ...argv], { withParentLink: true });
  return code;
}
