import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { run, isEnding } from './children.mjs';
import { PINNED_NODE, ROOT } from './paths.mjs';
import { inSeconds, say } from './say.mjs';
import { SpokenError } from './spoken-error.mjs';
import { readManifest, workspaceFolders } from './workspace.mjs';

const STAMP = join(ROOT, 'node_modules', '.heed-installed');

/** Installs the pinned dependencies, unless exactly these are there already: then nothing is asked of the network. */
export async function ensureInstalled() {
  const wanted = digestOfWanted();
  if (existsSync(PINNED_NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  checkWritable();
  const started = Date.now();
  say(
    existsSync(PINNED_NODE)
      ? 'Bringing the dependencies up to date …'
      : 'Installing the pinned dependencies and Node.js 24 (about 650 MB, once; a minute or two) …',
  );
  const [program, ...argv] = pnpmCommand();
  const { code } = await run(program, [...argv, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    // Nothing may ask a question, and standard output belongs to the command.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { CI: 'true', npm_config_loglevel: 'error' },
  });
  if (isEnding()) return;
  if (code !== 0) {
    throw new SpokenError(
      'The dependencies could not be installed; the lines above say why. Check that the npm registry can be reached and that the disk has 2 GB free, then run the command again.',
    );
  }
  if (!existsSync(PINNED_NODE)) {
    throw new SpokenError(
      `There is no Node.js 24 for ${process.platform} on ${process.arch} in the npm registry. Use Linux or macOS on x64 or arm64.`,
    );
  }
  writeFileSync(STAMP, wanted);
  say(`Dependencies are installed (${inSeconds(Date.now() - started)}).`);
}

function digestOfWanted() {
  const digest = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const manifests = ['', ...workspaceFolders()].map((folder) => join(folder, 'package.json'));
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests])
    digest.update(readFileSync(join(ROOT, file)));
  return digest.digest('hex');
}

/** The pnpm that is installed when it is the pinned one; else npm fetches it. */
function pnpmCommand() {
  const pinned = readManifest('').packageManager;
  const installed = 'node_modules/pnpm';
  if (existsSync(join(ROOT, installed, 'package.json')) && `pnpm@${readManifest(installed).version}` === pinned) {
    return [join(ROOT, 'node_modules', '.bin', 'pnpm')];
  }
  return ['npx', '-y', pinned];
}

function checkWritable() {
  for (const folder of [ROOT, join(ROOT, 'node_modules')]) {
    if (!existsSync(folder)) continue;
    try {
      accessSync(folder, constants.W_OK);
    } catch {
      throw new SpokenError(
        `The folder ${folder} may not be written by ${userInfo().username}. Clone Heed to a folder of your own, or make this one yours: sudo chown -R ${userInfo().username} ${ROOT}`,
      );
    }
  }
}
