import { HeedError, type Problem } from './heed-error.ts';
import { OPERATIONS } from './operations.ts';

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

/** Sends an operation and returns its data. Throws `HeedError`. */
export type AskHeed = <Data>(operation: keyof typeof OPERATIONS, variables: object) => Promise<Data>;

/** Returns what asks Heed. Throws `TypeError` where the address is none. */
export function createAskHeed(options: HeedClientOptions): AskHeed {
  const endpoint = `${options.url.replace(/\/+$/, '')}/graphql`;
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint))
    throw new TypeError('url is the origin of Heed, for example https://choices.example.org');
  return async <Data>(operation: keyof typeof OPERATIONS, variables: object): Promise<Data> => {
    const body = await send<Data>({ ...options, endpoint }, { query: OPERATIONS[operation], variables });
    const [first, ...others] = (body.errors ?? []).map(problemOf);
    if (first !== undefined) throw new HeedError(first, others);
    if (body.data === undefined || body.data === null) throw badAnswer('Heed answered nothing');
    return body.data;
  };
}

/** Returns the error for an answer that does not hold what it should. */
export function badAnswer(what: string): HeedError {
  return new HeedError({ code: 'BAD_ANSWER', message: `${what}: do not send.` });
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly field?: string; readonly row?: number };
}

interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphqlError[];
}

function problemOf({ message, extensions }: GraphqlError): Problem {
  return { code: extensions?.code ?? 'BAD_ANSWER', message, field: extensions?.field, row: extensions?.row };
}

/** Returns what came back. A credential that cannot be had, a proxy's page and silence are all: Heed did not answer. */
async function send<Data>(
  { endpoint, credential, timeoutMs = 10_000, fetch: carry = fetch }: HeedClientOptions & { readonly endpoint: string },
  request: object,
): Promise<GraphqlAnswer<Data>> {
  let status = '';
  try {
    const token = typeof credential === 'string' ? credential : await credential();
    const response = await carry(endpoint, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(timeoutMs),
    });
    status = ` (HTTP ${String(response.status)})`;
    return (await response.json()) as GraphqlAnswer<Data>;
  } catch (cause) {
    const isLate = cause instanceof Error && cause.name === 'TimeoutError';
    const message = `Heed did not answer at ${endpoint}${status}: do not send.`;
    throw new HeedError({ code: isLate ? 'TIMEOUT' : 'UNREACHABLE', message }, [], { cause });
  }
}
