import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../bootstrap/paths.mjs';
import { readManifest, workspaceFolders } from '../bootstrap/workspace.mjs';

const PASSED_OVER = new Set([
  'node_modules',
  'dist',
  'build',
  '.turbo',
  '.heed',
  '.git',
  'reports',
  'coverage',
  '.artifacts',
]);

/** Copies the sources to a temporary folder, with the installed packages linked, and returns its path. Our own packages link to their copies. */
export function copyWorkspace() {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'heed-boundaries-')));
  for (const name of readdirSync(ROOT)) {
    if (!PASSED_OVER.has(name)) {
      cpSync(join(ROOT, name), join(copy, name), {
        recursive: true,
        filter: (path) => !PASSED_OVER.has(basename(path)),
      });
    }
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const folderOf = new Map(workspaceFolders().map((folder) => [readManifest(folder).name, folder]));
  for (const folder of folderOf.values()) linkModules(copy, folder, folderOf);
  return copy;
}

function linkModules(copy, folder, folderOf) {
  const modules = join(ROOT, folder, 'node_modules');
  if (!existsSync(modules)) return;
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  for (const name of names.filter((entry) => !entry.startsWith('.'))) {
    const link = join(copy, folder, 'node_modules', name);
    const own = folderOf.get(name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(own === undefined ? realpathSync(join(modules, name)) : join(copy, own), link);
  }
}
