import { join } from 'node:path';
import { ensureBuilt } from '../bootstrap/build.mjs';
import { isEnding, run } from '../bootstrap/children.mjs';
import { BIN, ROOT } from '../bootstrap/paths.mjs';

/** `npm run lighthouse`: Lighthouse's scores of the pages that patients open, into `docs/lighthouse.md`. */
export async function command(argv) {
  await ensureBuilt();
  if (isEnding()) return 130;
  const { code } = await run(join(BIN, 'tsx'), [join(ROOT, 'e2e', 'lighthouse', 'main.ts'), ...argv], {
    withParentLink: true,
  });
  return code;
}
