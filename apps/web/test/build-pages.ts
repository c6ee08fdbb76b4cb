import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = ['domain', 'i18n', 'use-cases'].map((name) => join(ROOT, '../../packages', name, 'src'));

/** Builds the pages unless the build is newer than every source. */
export default function buildPages(): void {
  const built = join(ROOT, 'build/server/index.js');
  const sources = [join(ROOT, 'app'), join(ROOT, 'server'), ...PACKAGES].flatMap((folder) =>
    globSync('**/*.{ts,tsx,css}', { cwd: folder }).map((file) => join(folder, file)),
  );
  const newest = Math.max(...[join(ROOT, 'vite.config.ts'), ...sources].map((file) => statSync(file).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  const build = spawnSync(process.execPath, [join(ROOT, 'node_modules/@remix-run/dev/dist/cli.js'), 'vite:build'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (build.status !== 0) throw new Error(`The pages do not build:\n${build.stdout}\n${build.stderr}`);
}
