import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isEnding, run } from './children.mjs';
import { BIN, HEED, ROOT } from './paths.mjs';
import { inSeconds, say } from './say.mjs';
import { SpokenError } from './spoken-error.mjs';
import { workspaceFolders } from './workspace.mjs';

const STAMP = join(ROOT, 'node_modules', '.heed-built');
const WEB = join(ROOT, 'apps', 'web', 'build', 'server', 'index.js');
/** What a build makes, or never looks at. */
const PASSED_OVER = new Set(['node_modules', 'dist', 'build', '.turbo', 'coverage', 'reports', '.artifacts']);

/** Builds the server and the pages when anything they are made of changed since the last build. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  say('Building …');
  const started = Date.now();
  const { code, output } = await build();
  if (isEnding()) return;
  if (code !== 0) {
    process.stderr.write(output);
    throw new SpokenError('The build failed; the lines above say where. Nothing was started.');
  }
  say(`Built (${inSeconds(Date.now() - started)}).`);
}

/** Runs the build, which does again only what changed. */
export async function build() {
  const started = new Date();
  const result = await run(
    join(BIN, 'turbo'),
    ['run', 'build', '--output-logs=new-only', '--ui=stream', '--no-update-notifier'],
    {
      stdio: 'collect',
    },
  );
  if (result.code === 0) {
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, '');
    // A file that is saved during the build is newer than this, so the next start builds again.
    utimesSync(STAMP, started, started);
  }
  return result;
}

function isBuilt() {
  if (![STAMP, HEED, WEB].every((file) => existsSync(file))) return false;
  const built = statSync(STAMP).mtimeMs;
  const sources = ['pnpm-lock.yaml', 'turbo.json', ...workspaceFolders().filter((folder) => folder !== 'e2e')];
  return !sources.some((source) => hasNewer(join(ROOT, source), built));
}

/** A folder counts too: its time changes when a file in it is removed. */
function hasNewer(path, time) {
  const { mtimeMs, isFolder } = look(path);
  if (!isFolder) return mtimeMs > time;
  const inside = readdirSync(path).filter((name) => !PASSED_OVER.has(name));
  // The folder of a package itself changes with each build.
  const isPackage = existsSync(join(path, 'package.json'));
  return (!isPackage && mtimeMs > time) || inside.some((name) => hasNewer(join(path, name), time));
}

function look(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return { mtimeMs: found?.mtimeMs ?? 0, isFolder: found?.isDirectory() ?? false };
}
