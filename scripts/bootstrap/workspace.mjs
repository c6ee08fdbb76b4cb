import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** Returns the folders of the workspace's packages, relative to the root: `apps/api`, `packages/domain`, … */
export function workspaceFolders() {
  const below = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`),
  );
  return [...below, 'e2e'].filter((folder) => existsSync(join(ROOT, folder, 'package.json')));
}

/** Returns a package's manifest. */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
}
