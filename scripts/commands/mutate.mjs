import { join } from 'node:path';
import { isEnding, run } from '../bootstrap/children.mjs';
import { BIN } from '../bootstrap/paths.mjs';

/**
 * `npm run mutate`: how much of `packages/domain` its tests hold. Takes minutes to hours. Names of files or folders below `packages/domain/src` leave out
 * the rest: `npm run mutate decision statement/coverage.ts`.
 */
export async function command(argv) {
  if (isEnding()) return 130;
  const only = argv.map((name) => `packages/domain/src/${name.endsWith('.ts') ? name : `${name}/**/*.ts`}`);
  const mutate = only.length === 0 ? [] : ['--mutate', [...only, '!**/*.test.ts'].join(',')];
  const { code } = await run(join(BIN, 'stryker'), ['run', 'config/stryker.config.mjs', ...mutate], {
    withParentLink: true,
  });
  return code;
}
