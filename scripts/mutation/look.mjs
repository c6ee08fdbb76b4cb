import { performance } from 'node:perf_hooks';

/**
 * Runs every test against the domain as it is, and returns which of them reach which mutant. A test file is loaded into a domain of its own and run twice: what
 * happens only while it loads or only the first time is remembered after that, so it holds for all tests of the file and needs a domain of its own again.
 */
export async function look(fresh) {
  const state = (globalThis.__stryker__ ??= {});
  const files = new Map();
  const reached = new Map();
  for (const file of fresh().testFiles) {
    const counts = { static: {}, perTest: {} };
    state.mutantCoverage = counts;
    state.currentTestId = undefined;
    const tests = fresh().testsOf(file);
    const first = await countEach(tests, counts, file);
    const start = performance.now();
    const again = await countEach(tests, counts, file);
    files.set(file, { tests: tests.length, milliseconds: performance.now() - start });
    for (const [mutant, found] of reachedBy(counts.static, first, again)) {
      if (!reached.has(mutant)) reached.set(mutant, { hits: 0, isOnce: false, files: new Map() });
      const all = reached.get(mutant);
      all.hits += found.hits;
      all.isOnce ||= found.isOnce;
      all.files.set(file, found.isOnce ? tests.map((_, index) => index) : found.tests);
    }
  }
  return { files, reached };
}

async function countEach(tests, counts, file) {
  const state = globalThis.__stryker__;
  for (const index of tests.keys()) counts.perTest[index] = {};
  for (const [index, test] of tests.entries()) {
    state.currentTestId = String(index);
    try {
      await test();
    } catch (failure) {
      throw new Error(`A test of ${file} fails with nothing changed`, { cause: failure });
    }
  }
  state.currentTestId = undefined;
  return tests.map((_, index) => counts.perTest[index]);
}

function reachedBy(loading, first, again) {
  const reached = new Map();
  const note = (mutant) => {
    if (!reached.has(mutant)) reached.set(mutant, { hits: 0, isOnce: false, tests: [] });
    return reached.get(mutant);
  };
  for (const [mutant, count] of Object.entries(loading)) Object.assign(note(mutant), { hits: count, isOnce: true });
  for (const [index, counts] of first.entries()) {
    for (const [mutant, count] of Object.entries(counts)) {
      const found = note(mutant);
      found.hits += count;
      found.isOnce ||= count !== again[index][mutant];
      found.tests.push(index);
    }
  }
  return reached;
}
