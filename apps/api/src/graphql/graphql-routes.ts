import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiContext, ApiParts } from '../access/api-context.ts';
import type { FindClient } from '../access/find-client.ts';
import { cleanError } from '../problem/clean-error.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { buildSchema } from '../schema/build-schema.ts';
import { guardPlugin } from './guard-plugin.ts';

/** 10 000 requests with external identifiers are about 2 MB. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;
/** Words and signs of a document. Lists of rows belong into variables. */
const MAX_TOKENS = 20_000;

const BY_POST = {
  errors: [{ message: 'Send operations by POST: a query string stays in logs.', extensions: { code: 'BAD_REQUEST' } }],
};

/** `POST /graphql`. Not by GET: an address in a query string ends up in the logs of every proxy on the way. */
export async function addGraphqlRoutes(
  app: FastifyInstance,
  parts: ApiParts & { readonly findClient: FindClient },
): Promise<void> {
  const quiet = () => undefined;
  const schema = buildSchema();
  const apollo = new ApolloServer<ApiContext>({
    schema,
    introspection: true, // who may is checked per client, in the guard
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !parts.config.demo,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    status400ForVariableCoercionErrors: true,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), guardPlugin],
    formatError: (formatted, error) => cleanError(schema, formatted, error),
    logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const context = async (request: FastifyRequest): Promise<ApiContext> => {
    const client = await parts.findClient(request.headers.authorization);
    if (client === undefined) throw new InputProblem('UNAUTHENTICATED', { status: 401 });
    const { deps, config, log, metrics, signReceipt } = parts;
    return { deps, config, log, metrics, signReceipt, client, requestId: request.id };
  };
  app.addHook('preHandler', (request, _reply, done) => {
    // Who takes JSON is answered in JSON; Apollo would weigh the header anew for each call, a thirtieth of the time of a decision.
    if (request.headers.accept === 'application/json' || request.headers.accept === '*/*')
      delete request.headers.accept;
    done();
  });
  if (!parts.config.demo)
    app.get('/graphql', (_request, reply) => reply.code(405).header('Allow', 'POST').send(BY_POST));
  app.post('/graphql', { bodyLimit: MAX_BODY_BYTES }, fastifyApolloHandler(apollo, { context }));
}
