import { readdirSync, readFileSync } from 'node:fs';
import type { KnipConfig } from 'knip';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What the server's bundle leaves outside is declared by the server, though its packages are the ones that import it. */
const bundled = readdirSync('packages')
  .map((name) => `packages/${name}`)
  .concat('apps/api', 'apps/web')
  .flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;
    return Object.keys(manifest.dependencies ?? {});
  });

/** Packages are imported by path, so each of their files is a door (see `exports`); `includeEntryExports` reports the doors that nobody uses. */
const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: ['scripts/**/*.mjs', 'config/*.{ts,mjs}'],
      project: ['scripts/**/*.mjs', 'config/**/*.{ts,mjs}', '*.{js,ts,mjs}'],
      // Run by their names: from the bootstrap, and as the Node.js that everything runs on.
      ignoreDependencies: ['node', 'pnpm', 'turbo', 'tsx', 'prettier', 'vite'],
    },
    'apps/server': {
      includeEntryExports: true,
      entry: ['src/main.ts', 'build.mjs', 'src/embedded-postgres/start-test-postgres.ts'],
      project: ['src/**/*.ts', '*.mjs'],
      ignoreDependencies: [...bundled.filter((name) => !name.startsWith('@heed/')), '@embedded-postgres/.*'],
    },
    'apps/api': { includeEntryExports: true, project: ['src/**/*.ts'] },
    'apps/web': {
      entry: [
        'app/entry.{client,server}.tsx',
        'app/root.tsx',
        'app/routes.ts',
        'app/routes/**/route.{ts,tsx}',
        'test/preview.ts',
        'server/create-web.ts',
      ],
      project: ['{app,server,test}/**/*.{ts,tsx}'],
    },
    'packages/sender-sdk': { entry: ['src/index.ts'], project: ['src/**/*.ts'] },
    'packages/bench': {
      entry: ['src/main.ts', 'src/loading/fire.ts', 'src/peers/*-server.ts'],
      project: ['src/**/*.ts'],
    },
    'packages/*': { includeEntryExports: true, project: ['src/**/*.ts'] },
    e2e: {
      entry: ['journeys/**/*.test.ts', 'harness/global-setup.ts', '{lighthouse,pictures}/main.ts'],
      project: ['**/*.ts'],
    },
  },
  // Calls the system's own programs.
  ignoreBinaries: ['mkfifo'],
  // A type that only its own file names is part of what that file says.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
