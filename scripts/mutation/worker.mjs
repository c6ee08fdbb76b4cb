import { parentPort, workerData } from 'node:worker_threads';
import { prepare } from './domain.mjs';
import { look } from './look.mjs';

const state = (globalThis.__stryker__ = {});
const fresh = prepare(workerData.code);
let loaded;

/** A domain that is kept from mutant to mutant, with the test files it has loaded so far. */
function keep() {
  const domain = fresh();
  const files = new Map();
  return (file) => {
    if (!files.has(file)) files.set(file, domain.testsOf(file));
    return files.get(file);
  };
}

/**
 * Returns whether a test notices a mutant: `killed`, `timeout` when the changed code runs a hundred times as often as it should, or `survived`. `plan` lists test
 * files with the numbers of their tests. A mutant that leaves something behind in a kept domain is tried again in a new one.
 */
async function judge({ id, isOnce, hits, plan }) {
  loaded ??= keep();
  const testsOf = isOnce ? fresh().testsOf : loaded;
  Object.assign(state, { activeMutant: undefined, hitCount: undefined });
  if (!isOnce) for (const [file] of plan) testsOf(file);
  Object.assign(state, { activeMutant: id, hitCount: 0, hitLimit: hits * 100 });
  for (const [file, numbers] of plan) {
    const failing = await findFailing(() => testsOf(file), numbers);
    if (state.hitCount > state.hitLimit) return 'timeout';
    if (failing === undefined) continue;
    if (isOnce) return 'killed';
    state.activeMutant = undefined;
    if (await isPassing(failing)) return 'killed';
    loaded = undefined;
    return judge({ id, isOnce: true, hits, plan });
  }
  return 'survived';
}

async function findFailing(load, numbers) {
  let tests;
  try {
    tests = load();
  } catch {
    return load;
  }
  for (const number of numbers) {
    if (tests[number] !== undefined && !(await isPassing(tests[number]))) return tests[number];
  }
  return undefined;
}

async function isPassing(test) {
  try {
    await test();
    return true;
  } catch {
    return false;
  }
}

if (workerData.task === 'look') parentPort.postMessage(await look(fresh));
else parentPort.on('message', async (mutant) => parentPort.postMessage({ id: mutant.id, status: await judge(mutant) }));
