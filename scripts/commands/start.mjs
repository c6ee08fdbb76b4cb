import { ensureBuilt } from '../bootstrap/build.mjs';
import { isEnding, run } from '../bootstrap/children.mjs';
import { HEED, PINNED_NODE } from '../bootstrap/paths.mjs';

/** `npm start`: everything on one port, until asked to end. */
export async function command(argv) {
  await ensureBuilt();
  if (isEnding()) return 130;
  const { code } = await run(PINNED_NODE, [HEED, 'start', ...argv], { withParentLink: true });
  return code;
}
