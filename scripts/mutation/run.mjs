import { once } from 'node:events';
import { basename } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { Worker } from 'node:worker_threads';
import { bundle } from './bundle.mjs';

/** What a mutant may take: so much, and this many times what its tests take with nothing changed. */
const PATIENCE_MS = 30_000;
const PATIENCE_FACTOR = 10;
const COUNTING = /function stryCov_9fa48\(\) \{/g;

/**
 * Runs against each mutant the tests that reach it, until one fails, and returns its statuses by id: `killed`, `timeout`, `survived` or `not reached`. `tell` is told
 * of each file that is done.
 */
export async function runMutants({ sources, mutants }, tell) {
  const quick = new Map([...sources].map(([file, source]) => [file, source.replaceAll(COUNTING, '$& return;')]));
  const [counting, code] = await Promise.all([bundle(sources), bundle(quick)]);
  const looking = new Worker(new URL('worker.mjs', import.meta.url), { workerData: { task: 'look', code: counting } });
  const [{ files, reached }] = await once(looking, 'message');
  await looking.terminate();
  const judge = judging(code);
  const statuses = new Map();
  for (const [at, { id, file }] of mutants.entries()) {
    const found = reached.get(id);
    statuses.set(id, found === undefined ? 'not reached' : await judge({ id, ...planFor(file, found, files) }));
    if (mutants[at + 1]?.file !== file) tell(file, statuses);
  }
  await judge.end();
  return statuses;
}

/** The file's own tests first, then tables, the quickest first; properties last. */
function planFor(file, { hits, isOnce, files: reaching }, files) {
  const cost = (test) => (files.get(test).milliseconds / files.get(test).tests) * reaching.get(test).length;
  const rank = (test) => {
    if (basename(test, '.test.ts') === basename(file, '.ts')) return 0;
    return /\.(?:properties|model)\.test\.ts$/.test(test) ? 2 : 1;
  };
  const plan = [...reaching].sort(([one], [other]) => rank(one) - rank(other) || cost(one) - cost(other));
  const expected = plan.reduce((sum, [test]) => sum + cost(test), 0);
  return { isOnce, hits, plan, deadline: PATIENCE_MS + PATIENCE_FACTOR * expected };
}

/** Returns a function that judges one mutant at a time in a worker, which is ended when a mutant keeps it too long, or when it ends by itself. */
function judging(code) {
  let worker;
  const judge = ({ deadline, ...mutant }) => {
    worker ??= new Worker(new URL('worker.mjs', import.meta.url), { workerData: { task: 'judge', code } });
    const mine = worker;
    return new Promise((resolve) => {
      const giveUp = () => {
        worker = undefined;
        void mine.terminate();
        finish({ status: 'timeout' });
      };
      const timer = setTimeout(giveUp, deadline);
      const finish = ({ status }) => {
        clearTimeout(timer);
        mine.off('message', finish).off('error', giveUp);
        resolve(status);
      };
      mine.on('message', finish).on('error', giveUp);
      mine.postMessage(mutant);
    });
  };
  judge.end = () => worker?.terminate();
  return judge;
}
