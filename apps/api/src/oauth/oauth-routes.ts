import { CLIENT_SCOPES } from '@heed/use-cases/ports/clients';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { narrow } from '../access/find-client.ts';
import type { ApiParts } from '../access/api-context.ts';
import { readForms } from '../operations/read-forms.ts';
import { type AccessTokens, TOKEN_LIFE_SECONDS } from './access-tokens.ts';
import { ASSERTION_ALGORITHMS, checkClientAssertion } from './check-client-assertion.ts';
import type { ReadyKeys } from './signing.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** One address asks for at most this many tokens a minute: a token lives five minutes, so an honest client needs one. */
const TOKENS_PER_MINUTE = 120;

const request = z.object({
  grant_type: z.string(),
  client_assertion_type: z.string().optional(),
  client_assertion: z.string().optional(),
  scope: z.string().max(1_000).optional(),
});

/** `POST /oauth/token`, `GET /.well-known/smart-configuration`, `GET /.well-known/jwks.json`. */
export async function addOauthRoutes(
  app: FastifyInstance,
  parts: ApiParts & { readonly keys: ReadyKeys; readonly tokens: AccessTokens },
): Promise<void> {
  const tokenUrl = `${parts.config.publicUrl}/oauth/token`;
  await app.register(rateLimit, { global: false });
  readForms(app);

  app.post(
    '/oauth/token',
    { config: { rateLimit: { max: TOKENS_PER_MINUTE, timeWindow: '1 minute' } } },
    async (incoming, reply) => {
      const refuse = (error: string, description: string, status = 400) => {
        parts.log.warn({ error, description, requestId: incoming.id }, 'no access token was given');
        return reply.code(status).send({ error, error_description: description });
      };
      const form =
        incoming.body instanceof URLSearchParams ? request.safeParse(Object.fromEntries(incoming.body)) : undefined;
      if (form?.success !== true)
        return refuse('invalid_request', 'Send a form: application/x-www-form-urlencoded, with grant_type.');
      const { grant_type, client_assertion_type, client_assertion, scope } = form.data;
      if (grant_type !== 'client_credentials')
        return refuse('unsupported_grant_type', 'The grant_type is client_credentials.');
      if (client_assertion_type !== ASSERTION_TYPE || client_assertion === undefined)
        return refuse('invalid_client', `Send client_assertion_type ${ASSERTION_TYPE} and client_assertion.`, 401);
      const { clients, clock } = parts.deps;
      const checked = await checkClientAssertion({ clients, clock, tokenUrl }, client_assertion);
      if (checked.kind === 'refused') return refuse('invalid_client', checked.description, 401);
      const { client } = checked;
      const scopes = scope === undefined ? client.scopes : narrow(client.scopes, scope.split(' '));
      if (scopes.length === 0) return refuse('invalid_scope', 'The client has none of the scopes asked for.');
      return reply.header('Pragma', 'no-cache').send({
        access_token: await parts.tokens.make({ client: client.id, scopes }),
        token_type: 'bearer',
        expires_in: TOKEN_LIFE_SECONDS,
        scope: scopes.join(' '),
      });
    },
  );

  app.get('/.well-known/smart-configuration', () => ({
    issuer: parts.config.publicUrl,
    jwks_uri: `${parts.config.publicUrl}/.well-known/jwks.json`,
    token_endpoint: tokenUrl,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ASSERTION_ALGORITHMS,
    scopes_supported: CLIENT_SCOPES,
    capabilities: ['client-confidential-asymmetric'],
  }));

  app.get('/.well-known/jwks.json', (_incoming, reply) =>
    reply
      .header('Cache-Control', 'public, max-age=300')
      .send({ keys: [...parts.keys.all.values()].map(({ publicJwk }) => publicJwk) }),
  );
}
