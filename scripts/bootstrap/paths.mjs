import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The folder of the programs that `pnpm install` puts down. */
export const BIN = join(ROOT, 'node_modules', '.bin');

/** The Node.js that Heed brings along. */
export const PINNED_NODE = join(ROOT, 'node_modules', 'node', 'bin', 'node');

/** The command line, once built. */
export const HEED = join(ROOT, 'apps', 'server', 'dist', 'heed.js');
