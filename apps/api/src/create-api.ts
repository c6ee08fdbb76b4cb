import { randomUUID } from 'node:crypto';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import { StoreUnavailable } from '@heed/use-cases/ports/store-unavailable';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { createFindClient } from './access/find-client.ts';
import type { ApiParts } from './access/api-context.ts';
import type { ApiConfig } from './api-config.ts';
import { type ApiLog, describeFailure } from './api-log.ts';
import { addGraphqlRoutes } from './graphql/graphql-routes.ts';
import { addGraphiqlRoutes } from './graphiql/graphiql-routes.ts';
import { createAccessTokens } from './oauth/access-tokens.ts';
import { addOauthRoutes } from './oauth/oauth-routes.ts';
import { readyKeys } from './oauth/signing.ts';
import { addOneClickRoutes } from './one-click/one-click-routes.ts';
import { createMetrics } from './operations/metrics.ts';
import { addOperationsRoutes } from './operations/operations-routes.ts';
import { createSignReceipt } from './receipt/sign-receipt.ts';
import { addScreeningRoutes } from './screening/screening-routes.ts';
import { addTwilioRoutes } from './twilio/twilio-routes.ts';

/** Returns the API, ready to be given more routes (the demo's) and then to serve. Every route's parsers are its own. */
export async function createApi(options: {
  readonly deps: UseCaseDeps;
  readonly config: ApiConfig;
  readonly log: ApiLog;
}): Promise<FastifyInstance> {
  const { deps, config, log } = options;
  const keys = await readyKeys(config.signingKeys);
  const tokens = createAccessTokens({
    keys,
    clock: deps.clock,
    publicUrl: config.publicUrl,
    uuid: () => deps.ids.uuid(),
  });
  const findClient = createFindClient({ clients: deps.clients, clock: deps.clock, tokens });
  const metrics = createMetrics();
  const parts: ApiParts = {
    deps,
    config,
    log,
    metrics,
    signReceipt: createSignReceipt({ keys, publicUrl: config.publicUrl }),
  };

  const app = fastify({
    logger: false,
    trustProxy: (_address, hop) => hop < (config.trustedProxies ?? 0),
    genReqId: (request) => safeRequestId(request.headers['x-request-id']) ?? randomUUID(),
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    // The router's own answer to an address that cannot be decoded quotes it, and with it the token.
    frameworkErrors: (_failure, _request, reply: FastifyReply) => {
      void reply.code(400).send(UNREADABLE);
    },
  });
  answerFailures(app, log);
  watchRequests(app, parts);
  await app.register((scope) => addGraphqlRoutes(scope, { ...parts, findClient }));
  if (config.demo) await app.register((scope) => addGraphiqlRoutes(scope, config));
  await app.register((scope) => addOauthRoutes(scope, { ...parts, keys, tokens }));
  await app.register((scope) => addOneClickRoutes(scope, parts));
  await app.register((scope) => {
    addTwilioRoutes(scope, parts);
    return Promise.resolve();
  });
  await app.register((scope) => {
    addScreeningRoutes(scope, { ...parts, findClient });
    return Promise.resolve();
  });
  addOperationsRoutes(app, parts);
  return app;
}

const UNREADABLE = refusal('The request could not be read.');

/** What a request that never reached its route is told, by status. */
const REFUSALS: Readonly<Record<number, object>> = {
  400: refusal('The request could not be read: the body has to be what its Content-Type says, and not empty.'),
  413: refusal('The request is too large: /graphql takes 8 MB. Send fewer rows at once, or a list to /v1/screen.'),
  415: refusal(
    'This address does not take that Content-Type: /graphql takes application/json, /v1/screen text/csv or application/x-ndjson.',
  ),
  429: refusal('Too many requests: wait as long as Retry-After says.'),
};

function refusal(message: string): object {
  return { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
}

/** No answer quotes what was sent; what failed on our side is logged under the request's id. */
function answerFailures(app: FastifyInstance, log: ApiLog): void {
  app.setErrorHandler((failure: FastifyError, request, reply) => {
    const status = failure.statusCode ?? 500;
    if (status >= 500) {
      log.error(
        { requestId: request.id, route: request.routeOptions.url, ...describeFailure(failure) },
        'a request failed',
      );
      return reply
        .code(503)
        .header('Retry-After', '5')
        .send({
          errors: [
            {
              message: 'Something went wrong on our side.',
              extensions: { code: failure instanceof StoreUnavailable ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR' },
            },
          ],
        });
    }
    return reply.code(status).send(REFUSALS[status] ?? UNREADABLE);
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).type('text/plain; charset=utf-8').send('There is nothing here.\n'),
  );
}

/** Logs and counts by route template: a path may hold a token. */
function watchRequests(app: FastifyInstance, { log, metrics }: ApiParts): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply
      .header('X-Request-Id', request.id)
      .header('X-Content-Type-Options', 'nosniff')
      .header('Cache-Control', 'no-store');
    done();
  });
  // RFC 6750 §3: whoever is turned away is told how to come. Of a token endpoint RFC 6749 §5.2 asks it only where the header was tried.
  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode === 401 && request.routeOptions.url !== '/oauth/token')
      reply.header('WWW-Authenticate', 'Bearer');
    done(null, payload);
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    metrics.requests.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    log.info(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, milliseconds },
      'answered',
    );
    done();
  });
}

function safeRequestId(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' && /^[\w.-]{8,80}$/.test(header) ? header : undefined;
}
