import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../bootstrap/paths.mjs';
import { DOMAIN, domainFiles } from './instrument.mjs';

// How long a text may be, and how well texts written blind are read: they ask how much, not what.
const LEFT_OUT = /(?:any-length|blind-texts)\.test\.ts$/;

/**
 * Returns one script with the domain as `sources` have it and its tests. Each run of it is a domain freshly loaded, of which nothing is read before a test file
 * asks for it: that costs milliseconds, where a process of its own costs seconds.
 */
export async function bundle(sources) {
  const folder = join(ROOT, DOMAIN);
  const tests = domainFiles().filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file));
  const entry = tests.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`);
  const changed = {
    name: 'changed',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: (sources.get(relative(folder, path)) ?? readFileSync(path, 'utf8')).replaceAll(
          'import.meta.url',
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: 'ts',
      }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: `exports.testFiles = {\n${entry.join('\n')}\n};`, resolveDir: folder, loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vitest', 'fast-check'],
    plugins: [changed],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
