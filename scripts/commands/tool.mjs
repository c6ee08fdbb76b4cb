import { join } from 'node:path';
import { run } from '../bootstrap/children.mjs';
import { BIN } from '../bootstrap/paths.mjs';

/** Runs an installed program on the pinned Node.js: `npm run format`, `npm run schema`. */
export async function command([program, ...argv]) {
  const { code } = await run(join(BIN, program), argv);
  return code;
}
