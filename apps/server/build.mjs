// Bundles the `heed` command: our own packages go in, what npm installs stays outside and is found from this package's node_modules.
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const undeclared = new Map();

/** Leaves what npm installs outside. What this package does not declare would not be found at run time, so the build says so now. */
const leaveInstalledOutside = {
  name: 'leave-installed-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      if (kind === 'entry-point' || path.startsWith('@heed/')) return undefined;
      if (isBuiltin(path)) return { path, external: true };
      const name = path.split('/', path.startsWith('@') ? 2 : 1).join('/');
      if (dependencies[name] === undefined && optionalDependencies?.[name] === undefined)
        undeclared.set(name, importer);
      return { path, external: true };
    });
  },
};

await build({
  absWorkingDir: here,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/heed.js',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  sourcemap: true,
  plugins: [leaveInstalledOutside],
  tsconfigRaw: {
    compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false, verbatimModuleSyntax: true },
  },
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
});

if (undeclared.size > 0) {
  const lines = [...undeclared].map(([name, importer]) => `  ${name}, imported by ${importer}`);
  console.error(
    `apps/server/package.json must declare, at the version of the package that imports it:\n${lines.join('\n')}`,
  );
  process.exitCode = 1;
}
