import { ensureInstalled } from './install.mjs';
import { isEnding } from './children.mjs';
import { say } from './say.mjs';
import { SpokenError } from './spoken-error.mjs';

const COMMANDS = {
  start: () => import('../commands/start.mjs'),
  test: () => import('../commands/test.mjs'),
  bench: () => import('../commands/bench.mjs'),
  lighthouse: () => import('../commands/lighthouse.mjs'),
  mutate: () => import('../commands/mutate.mjs'),
  heed: () => import('../commands/heed.mjs'),
  pictures: () => import('../commands/pictures.mjs'),
  tool: () => import('../commands/tool.mjs'),
};

/** Runs one of the repository's commands and resolves to the exit code. */
export async function runCommand([name, ...argv]) {
  const load = COMMANDS[name];
  if (load === undefined) {
    say(
      `There is no command "${name ?? ''}". Use: npm start, npm test, npm run bench, npm run lighthouse, npm run mutate, npm run pictures, npm run heed -- --help`,
    );
    return 2;
  }
  try {
    await ensureInstalled();
    if (isEnding()) return 130;
    const { command } = await load();
    return await command(argv);
  } catch (failure) {
    if (!(failure instanceof SpokenError)) throw failure;
    say(failure.message);
    return 1;
  }
}
