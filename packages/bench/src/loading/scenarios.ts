import type { BenchQuestion } from '../picking/pick-questions.ts';
import type { Load } from './load.ts';

/** Who is measured. */
export const PEERS = ['heed', 'raw', 'postgraphile'] as const;
/** See `PEERS`. */
export type Peer = (typeof PEERS)[number];

/** One way of asking. `rows` is how many questions a request holds. */
export interface Scenario {
  readonly name: string;
  readonly rows: number;
  readonly connections: number;
  /** Asked that often, whatever time it takes; absent: as often as the time allows. */
  readonly requests?: number;
}

/** Every way of asking that is measured. */
export const SCENARIOS: readonly Scenario[] = [
  { name: '`decide`, 1 connection', rows: 1, connections: 1 },
  { name: '`decide`, 16 connections', rows: 1, connections: 16 },
  { name: '`decide`, 64 connections', rows: 1, connections: 64 },
  { name: '`decideMany`, 1 000 a request', rows: 1_000, connections: 2, requests: 60 },
  { name: '`decideMany`, 10 000 a request', rows: 10_000, connections: 2, requests: 8 },
];

/** Different requests that one scenario goes through: 2 000 single ones, fewer large ones. */
const MOST_BODIES = 2_000;
const LEAST_BODIES = 5;

const DECIDE = `query Decide($request: DecisionRequest!) { decide(request: $request) {
  outcome reason explanation useInstead notBefore validUntil asOf } }`;
const DECIDE_MANY = `query DecideMany($requests: [DecisionRequest!]!) { decideMany(requests: $requests) {
  outcome reason notBefore validUntil } }`;
const ONE_ROW = `query One($id: UUID!) { recipientStateByRowId(rowId: $id) { doc contacts { nodes { state { doc } } } } }`;
const MANY_ROWS = `query Many($ids: [UUID!]!) { benchRecipientsByIds(ids: $ids) { nodes { rowId doc contacts { nodes { state { doc } } } } } }`;

/** Returns the requests of a scenario, as the peer takes them. All peers are asked about the same recipients in the same order. */
export function bodiesOf(peer: Peer, { rows }: Scenario, questions: readonly BenchQuestion[]): readonly string[] {
  const count = Math.max(LEAST_BODIES, Math.min(MOST_BODIES, Math.floor(questions.length / rows)));
  return Array.from({ length: count }, (_, at) => {
    const start = (at * rows) % questions.length;
    const asked = Array.from(
      { length: rows },
      (_unused, place) => questions[(start + place) % questions.length],
    ).filter((one) => one !== undefined);
    return JSON.stringify(bodyOf(peer, asked));
  });
}

function bodyOf(peer: Peer, asked: readonly BenchQuestion[]): unknown {
  const ids = asked.map(({ id }) => id);
  const requests = asked.map(({ id, type, channel }) => ({ recipient: { id }, type, channel }));
  switch (peer) {
    case 'heed':
      return requests.length === 1
        ? { query: DECIDE, variables: { request: requests[0] } }
        : { query: DECIDE_MANY, variables: { requests } };
    case 'raw':
      return { ids };
    case 'postgraphile':
      return ids.length === 1
        ? { query: ONE_ROW, variables: { id: ids[0] } }
        : { query: MANY_ROWS, variables: { ids } };
  }
}

/** Returns what is fired at a peer. */
export function loadOf(
  peer: Peer,
  at: { readonly origin: string; readonly apiKey: string },
  scenario: Scenario,
  questions: readonly BenchQuestion[],
  seconds: number,
): Load {
  return {
    origin: at.origin,
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(peer === 'heed' ? { authorization: `Bearer ${at.apiKey}` } : {}),
    },
    bodies: bodiesOf(peer, scenario, questions),
    connections: scenario.connections,
    until:
      scenario.requests === undefined
        ? { kind: 'seconds', seconds }
        : { kind: 'requests', requests: scenario.requests },
  };
}
