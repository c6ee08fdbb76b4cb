import { HeedError } from './heed-error.ts';
import { OPERATIONS } from './operations.ts';
import type {
  Ask,
  ChangePage,
  Decision,
  DecisionRequest,
  Link,
  LinkPurpose,
  RecipientRef,
  Timetable,
} from './types.ts';

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
export interface SnapshotSource {
  /** Returns what will be decided up to `through`, in the order of the requests (at most 1 000). Throws `HeedError`. */
  timetables(requests: readonly Ask[], through: Date): Promise<readonly Timetable[]>;
  /** Returns changes after a cursor, from the beginning without one, oldest first, without gaps (at most 1 000). Throws `HeedError`. */
  changes(after?: string): Promise<ChangePage>;
}

/** Heed as a sending system uses it. Whatever it throws means: do not send. */
export interface HeedClient extends SnapshotSource {
  /** Returns whether a message may go out now. Ask at dispatch, not when it is queued. Throws `HeedError`. */
  decide(request: DecisionRequest): Promise<Decision>;
  /** Returns the answers in the order of the requests (at most 10 000). One wrong row refuses all of them: `HeedError.row` names it. */
  decideMany(requests: readonly DecisionRequest[]): Promise<readonly Decision[]>;
  /** Says that every change up to a cursor was acted on. Throws `HeedError`. */
  acknowledgeChanges(through: string): Promise<void>;
  /** Makes a signed link for a recipient, to be sent to that recipient only. Throws `HeedError`. */
  createLink(recipient: RecipientRef, purpose: LinkPurpose): Promise<Link>;
}

/** Returns a client. Scopes needed: `decide` for decisions and timetables, `changes` for the feed, `links` for links. */
export function createHeedClient(options: HeedClientOptions): HeedClient {
  const decideMany = async (requests: readonly DecisionRequest[]): Promise<readonly Decision[]> => {
    const { decideMany: decisions } = await ask<{ decideMany: readonly Decision[] }>(options, 'decideMany', {
      requests,
    });
    if (decisions.length !== requests.length)
      throw new HeedError('BAD_ANSWER', 'Heed did not answer every row: do not send.');
    return decisions;
  };
  return {
    decideMany,
    async decide(request) {
      const [decision] = await decideMany([request]);
      if (decision === undefined) throw new HeedError('BAD_ANSWER', 'Heed answered nothing: do not send.');
      return decision;
    },
    async timetables(requests, through) {
      const variables = { requests, through: through.toISOString() };
      const { timetables } = await ask<{ timetables: readonly Timetable[] }>(options, 'timetables', variables);
      return timetables;
    },
    async changes(after) {
      const { changes } = await ask<{
        changes: {
          edges: readonly { node: ChangePage['changes'][number] }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(options, 'changes', after === undefined ? {} : { after });
      return { changes: changes.edges.map(({ node }) => node), ...changes.pageInfo };
    },
    async acknowledgeChanges(through) {
      await ask(options, 'acknowledgeChanges', { through });
    },
    async createLink(ref, purpose) {
      return (await ask<{ createLink: Link }>(options, 'createLink', { ref, purpose })).createLink;
    },
  };
}

interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly field?: string; readonly row?: number };
  }[];
}

async function ask<Data>(
  options: HeedClientOptions,
  operation: keyof typeof OPERATIONS,
  variables: object,
): Promise<Data> {
  const body = await send<Data>(options, { query: OPERATIONS[operation], variables });
  const [error] = body.errors ?? [];
  if (error !== undefined) throw new HeedError(error.extensions?.code ?? 'BAD_ANSWER', error.message, error.extensions);
  if (body.data === undefined || body.data === null)
    throw new HeedError('BAD_ANSWER', 'Heed answered nothing: do not send.');
  return body.data;
}

/** Returns what came back. A credential that cannot be had, a proxy's page and silence are all: Heed did not answer. */
async function send<Data>(
  { url, credential, timeoutMs = 10_000, fetch: carry = fetch }: HeedClientOptions,
  request: object,
): Promise<GraphqlAnswer<Data>> {
  try {
    const token = typeof credential === 'string' ? credential : await credential();
    const response = await carry(`${url.replace(/\/+$/, '')}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  } catch (failure) {
    const isLate = failure instanceof Error && failure.name === 'TimeoutError';
    throw new HeedError(isLate ? 'TIMEOUT' : 'UNREACHABLE', 'Heed did not answer: do not send.');
  }
}
