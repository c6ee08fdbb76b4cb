import { generateKeyPairSync } from 'node:crypto';
import type { ApiClient, ClientScope } from '@heed/use-cases/ports/clients';
import { CLIENT_SCOPES } from '@heed/use-cases/ports/clients';
import { type InMemoryDeps, inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import type { FastifyInstance } from 'fastify';
import type { JWK } from 'jose';
import type { Answers } from './answers.ts';
import type { ApiConfig } from '../api-config.ts';
import { createApi } from '../create-api.ts';
import { recordingLog, type RecordingLog } from './recording-log.ts';

/** The origin of every test. */
export const PUBLIC_URL = 'https://choices.example.org';
/** The live auth token of every test. */
export const TWILIO_TOKEN = 'test-auth-token-one';

const RECEIPT_KEY = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ format: 'jwk' }) as JWK;

/** A GraphQL answer. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly text: string;
  /** What came back; null when the operation failed as a whole. */
  readonly data: Answers;
  readonly codes: readonly unknown[];
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** An API over memory, with one client that may do everything. */
export interface TestApi {
  readonly app: FastifyInstance;
  readonly deps: InMemoryDeps;
  readonly log: RecordingLog;
  readonly apiKey: string;
  readonly client: ApiClient;
  ask(query: string, variables?: Readonly<Record<string, unknown>>, key?: string): Promise<GraphqlAnswer>;
  clientWith(scopes: readonly ClientScope[]): Promise<string>;
}

/** Returns an API over memory. Close it by `app.close()`. */
export async function createTestApi(
  options: { readonly config?: Partial<ApiConfig>; readonly deps?: InMemoryDeps } = {},
): Promise<TestApi> {
  const deps = options.deps ?? inMemoryDeps();
  const log = recordingLog();
  const config: ApiConfig = {
    publicUrl: PUBLIC_URL,
    demo: false,
    replyDomain: 'reply.example',
    signingKeys: [{ kid: 'test-1', privateJwk: RECEIPT_KEY }],
    twilioAuthTokens: [TWILIO_TOKEN],
    phoneLanguages: ['en', 'es'],
    ...options.config,
  };
  const app = await createApi({ deps, config, log });
  const { client, apiKey } = await deps.clients.create({ name: 'Test EHR', scopes: CLIENT_SCOPES });
  return {
    app,
    deps,
    log,
    apiKey,
    client,
    async ask(query, variables = {}, key = apiKey) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        payload: JSON.stringify({ query, variables }),
      });
      const body = response.json<{ data?: unknown; errors?: GraphqlAnswer['errors'] }>();
      const errors = body.errors ?? [];
      return {
        status: response.statusCode,
        text: response.body,
        data: (body.data ?? null) as Answers,
        errors,
        codes: errors.map(({ extensions }) => extensions['code']),
      };
    },
    clientWith: async (scopes) => (await deps.clients.create({ name: 'Narrow', scopes })).apiKey,
  };
}
