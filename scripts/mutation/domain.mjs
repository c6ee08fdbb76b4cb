import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { ROOT } from '../bootstrap/paths.mjs';
import { collector } from './collect.mjs';

const load = createRequire(join(ROOT, 'packages', 'domain', 'package.json'));

/** Returns a function that loads the domain and its tests anew each time. What the switches of the mutants look at is `globalThis.__stryker__`. */
export function prepare(code) {
  const run = new Script(`(function (require, exports) {${code}\n})`, { filename: 'domain.cjs' }).runInThisContext();
  return () => {
    const { tests, vitest } = collector();
    const exports = {};
    run((name) => (name === 'vitest' ? vitest : load(name)), exports);
    return {
      /** Loads a test file, and returns its tests. */
      testsOf(file) {
        const before = tests.length;
        exports.testFiles[file]();
        return tests.slice(before);
      },
      testFiles: Object.keys(exports.testFiles),
    };
  };
}
