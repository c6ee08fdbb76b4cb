import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../bootstrap/build.mjs';
import { isEnding, run } from '../bootstrap/children.mjs';
import { BIN, ROOT } from '../bootstrap/paths.mjs';
import { SpokenError } from '../bootstrap/spoken-error.mjs';

const RIG = join(ROOT, 'packages', 'bench', 'src', 'main.ts');

/** `npm run bench`: the benchmarks, beside their peers in one run. */
export async function command(argv) {
  if (!existsSync(RIG)) throw new SpokenError('There is no benchmark yet: packages/bench/src/main.ts is missing.');
  await ensureBuilt();
  if (isEnding()) return 130;
  const { code } = await run(join(BIN, 'tsx'), [RIG, ...argv], { withParentLink: true });
  return code;
}
