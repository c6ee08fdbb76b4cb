import { HeedError } from './heed-error.ts';
import type { Ask, ChangePage, Timetable } from './types.ts';

/** How Heed is reached. */
export interface HeedClientOptions {
  /** The origin, for example `https://choices.example.org`. */
  readonly url: string;
  /** An API key, or what returns a fresh access token. */
  readonly credential: string | (() => Promise<string>);
  /** A call without an answer after this is over; 10 000 when absent. */
  readonly timeoutMs?: number;
  /** Stands for the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** What a snapshot needs of Heed. */
export interface HeedClient {
  /** Returns what will be decided up to `through`, in the order of the requests (at most 1 000). Throws `HeedError`. */
  timetables(requests: readonly Ask[], through: Date): Promise<readonly Timetable[]>;
  /** Returns changes after a cursor, oldest first, without gaps (at most 1 000). Throws `HeedError`. */
  changes(after: string): Promise<ChangePage>;
}

const TIMETABLES = `query ($requests: [TimetableRequest!]!, $through: DateTime!) { timetables(requests: $requests, through: $through) {
  recipient asOf from through segments { from until outcome reason notBefore contactPoint detail } } }`;
const CHANGES = `query ($after: Cursor!) { changes(after: $after, first: 1000) {
  edges { node { kind recipients } } pageInfo { hasNextPage endCursor } } }`;

/** Returns a client. Scopes needed: `decide` for timetables, `changes` for the feed. */
export function createHeedClient(options: HeedClientOptions): HeedClient {
  return {
    async timetables(requests, through) {
      const variables = { requests, through: through.toISOString() };
      const { timetables } = await ask<{ timetables: readonly Timetable[] }>(options, TIMETABLES, variables);
      return timetables;
    },
    async changes(after) {
      const { changes } = await ask<{
        changes: {
          edges: readonly { node: ChangePage['changes'][number] }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(options, CHANGES, { after });
      return { changes: changes.edges.map(({ node }) => node), ...changes.pageInfo };
    },
  };
}

async function ask<Data>(options: HeedClientOptions, query: string, variables: object): Promise<Data> {
  const { url, credential, timeoutMs = 10_000, fetch: send = fetch } = options;
  const token = typeof credential === 'string' ? credential : await credential();
  let body: { data?: Data | null; errors?: readonly { message: string; extensions?: { code?: string } }[] };
  try {
    const response = await send(`${url.replace(/\/+$/, '')}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    body = (await response.json()) as typeof body;
  } catch (failure) {
    const isLate = failure instanceof Error && failure.name === 'TimeoutError';
    throw new HeedError(isLate ? 'TIMEOUT' : 'UNREACHABLE', 'Heed did not answer: do not send.');
  }
  const [error] = body.errors ?? [];
  if (error !== undefined) throw new HeedError(error.extensions?.code ?? 'BAD_ANSWER', error.message);
  if (body.data === undefined || body.data === null)
    throw new HeedError('BAD_ANSWER', 'Heed answered nothing: do not send.');
  return body.data;
}
