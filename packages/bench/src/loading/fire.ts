import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import autocannon from 'autocannon';
import type { Load } from './load.ts';
import { seededRandom } from '../picking/seeded-random.ts';

// The load generator, in a process of its own. The load is in the file named on the command line; the result goes to standard output.
const load = JSON.parse(readFileSync(argv[2] ?? '', 'utf8')) as Load;

/** Each connection asks in an order of its own: two that ask the same at once would be a gift. */
let connection = 0;
/** autocannon looks once a second whether it is done: it tells a number of requests in whole seconds. */
let lastAnswer = 0;
const setupClient = (client: autocannon.Client) => {
  client.on('response', () => {
    lastAnswer = performance.now();
  });
  connection += 1;
  const start = Math.floor(seededRandom(connection)() * load.bodies.length);
  const bodies = [...load.bodies.slice(start), ...load.bodies.slice(0, start)];
  client.setRequests(bodies.map((body) => ({ method: 'POST', path: load.path, headers: { ...load.headers }, body })));
};

const started = performance.now();
const result = await autocannon({
  url: load.origin,
  connections: load.connections,
  ...(load.until.kind === 'seconds' ? { duration: load.until.seconds } : { amount: load.until.requests }),
  timeout: 60,
  setupClient,
  // An answer with an error in it is quick and worth nothing.
  verifyBody: (body) => !String(body).startsWith('{"errors"'),
});
stdout.write(
  JSON.stringify({
    perSecond: (result['2xx'] * 1000) / (lastAnswer - started),
    answered: result['2xx'],
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.mismatches,
  }),
);
