import { join } from 'node:path';
import { ensureBuilt } from '../bootstrap/build.mjs';
import { isEnding, run } from '../bootstrap/children.mjs';
import { BIN, ROOT } from '../bootstrap/paths.mjs';

/** `npm run pictures`: makes the pictures in `docs/pictures` again, from a demo clinic of its own. */
export async function command(argv) {
  await ensureBuilt();
  if (isEnding()) return 130;
  const { code } = await run(join(BIN, 'tsx'), [join(ROOT, 'e2e', 'pictures', 'main.ts'), ...argv], {
    withParentLink: true,
  });
  return code;
}
