import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProjectInlineConfiguration } from 'vitest/config';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Vite resolves graphql's `module` field and Node.js its `main`: without this a test sees two copies of the library. */
const ONE_GRAPHQL = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

/** Tests that need PostgreSQL. */
export const INTEGRATION_TESTS = 'src/**/*.int.test.ts';

/** Returns one project per package, so that each keeps the setup of its own `vitest.config.ts`. */
export function projectsOfAllPackages(test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration[] {
  const folders = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(join(ROOT, parent)).map((name) => join(ROOT, parent, name)),
  );
  return folders
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => {
      const own = join(folder, 'vitest.config.ts');
      return {
        ...(existsSync(own) ? { extends: own } : {}),
        resolve: { alias: ONE_GRAPHQL },
        test: { ...test, name: folder.slice(ROOT.length), root: folder },
      };
    });
}
