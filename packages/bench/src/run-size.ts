import { pickDistinct, seededRandom } from './picking/seeded-random.ts';
import { pickQuestions, type BenchQuestion } from './picking/pick-questions.ts';
import { checkAnswers, type CheckedAnswers } from './checking/check-answers.ts';
import { askServer } from './checking/ask-server.ts';
import { fireLoad } from './loading/fire-load.ts';
import type { Fired } from './loading/load.ts';
import { loadOf, PEERS, SCENARIOS, type Peer, type Scenario } from './loading/scenarios.ts';
import type { BenchOptions } from './options.ts';
import { startPeer, type PeerGround, type RunningPeer } from './peers/start-peer.ts';
import { openPopulation, type Population } from './population/open-population.ts';

/** The questions are the same at every run. */
const SEED = 164_526;
const CHECKED = 200;
const MOST_ASKED = 20_000;

/** What one peer did in one scenario, round by round: requests a second, and processor time a request in milliseconds where the system tells it. */
export interface Rounds {
  readonly perSecond: number[];
  readonly processorMs: number[];
}

/** Every peer in each scenario. */
export type Measured = ReadonlyMap<Scenario, Readonly<Record<Peer, Rounds>>>;

/** All that one size gave. */
export interface SizeResult {
  readonly recipients: number;
  readonly seedSeconds: number | undefined;
  readonly postgres: string;
  readonly checked: CheckedAnswers;
  readonly measured: Measured;
  /** The largest resident memory that was seen after a firing, in MiB. */
  readonly memory: Readonly<Record<Peer, number>>;
}

/** Seeds, checks and measures one size. Throws when an answer is wrong or a request fails: such numbers mean nothing. */
export async function runSize(
  recipients: number,
  options: BenchOptions,
  say: (line: string) => void,
): Promise<SizeResult> {
  const population = await openPopulation(recipients, options.dataFolder, say);
  try {
    const random = seededRandom(SEED);
    const ids = await population.idsOf(pickDistinct(random, Math.min(MOST_ASKED, recipients), recipients));
    const questions = pickQuestions(random, ids, await population.app.deps.catalogues.current());
    const peers = await startPeers(population.ground);
    try {
      const checked = await check(population, peers, questions, say);
      const { measured, memory } = await measure(population, peers, questions, options, say);
      return {
        recipients,
        seedSeconds: population.seedSeconds,
        postgres: population.postgres,
        checked,
        measured,
        memory,
      };
    } finally {
      await Promise.all(peers.map((peer) => peer.stop()));
    }
  } finally {
    await population.close();
  }
}

async function startPeers(ground: PeerGround): Promise<readonly RunningPeer[]> {
  const running: RunningPeer[] = [];
  try {
    for (const peer of PEERS) running.push(await startPeer(peer, ground));
    return running;
  } catch (failure) {
    await Promise.all(running.map((peer) => peer.stop()));
    throw failure;
  }
}

async function check(
  { app, apiKey }: Population,
  peers: readonly RunningPeer[],
  questions: readonly BenchQuestion[],
  say: (line: string) => void,
): Promise<CheckedAnswers> {
  const heed = peers.find(({ peer }) => peer === 'heed');
  if (heed === undefined) throw new Error('Heed does not run.');
  const checked = await checkAnswers(app.deps, questions.slice(0, CHECKED), askServer(heed.origin, apiKey));
  if (checked.wrong.length > 0) throw new Error(`Wrong answers:\n${checked.wrong.join('\n')}`);
  say(`${String(CHECKED)} answers are the reference's, with ${String(checked.reasons.size)} kinds of reason.`);
  return checked;
}

async function measure(
  { apiKey, ground }: Population,
  peers: readonly RunningPeer[],
  questions: readonly BenchQuestion[],
  { rounds, secondsEach, warmUpSeconds }: BenchOptions,
  say: (line: string) => void,
): Promise<Pick<SizeResult, 'measured' | 'memory'>> {
  const fire = async ({ peer, origin }: RunningPeer, scenario: Scenario, seconds: number): Promise<Fired> => {
    const fired = await fireLoad(loadOf(peer, { origin, apiKey }, scenario, questions, seconds), ground.logFolder);
    if (fired.failed > 0) throw new Error(`${peer}, ${scenario.name}: ${String(fired.failed)} requests failed.`);
    return fired;
  };
  const memory: Record<Peer, number> = { heed: 0, raw: 0, postgraphile: 0 };
  const none = (): Rounds => ({ perSecond: [], processorMs: [] });
  const measured = new Map<Scenario, Record<Peer, Rounds>>(
    SCENARIOS.map((scenario) => [scenario, { heed: none(), raw: none(), postgraphile: none() }]),
  );
  // The compiler needs seconds of load before it is done with a server.
  for (const peer of peers)
    for (const scenario of SCENARIOS) await fire(peer, scenario, warmUpSeconds / SCENARIOS.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const [scenario, perPeer] of measured) {
      // Nobody is always first.
      for (const at of peers.keys()) {
        const peer = peers[(at + round) % peers.length];
        if (peer === undefined) continue;
        const before = peer.processorSeconds();
        const fired = await fire(peer, scenario, secondsEach);
        const after = peer.processorSeconds();
        perPeer[peer.peer].perSecond.push(fired.perSecond);
        if (before !== undefined && after !== undefined && fired.answered > 0)
          perPeer[peer.peer].processorMs.push(((after - before) * 1000) / fired.answered);
        memory[peer.peer] = Math.max(memory[peer.peer], peer.memory());
      }
    }
    say(`Round ${String(round + 1)} of ${String(rounds)} is done.`);
  }
  return { measured, memory };
}
