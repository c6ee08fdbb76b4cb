import { generateKeyPairSync } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, PUBLIC_URL, type TestApi } from '../testing/test-api.ts';

const TOKEN_URL = `${PUBLIC_URL}/oauth/token`;
const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

let api: TestApi;
let client: string;
let es384: CryptoKey;
let rs384: CryptoKey;
let stranger: CryptoKey;
let next = 0;

beforeAll(async () => {
  api = await createTestApi();
  const one = await generateKeyPair('ES384', { extractable: true });
  const two = await generateKeyPair('RS384', { extractable: true });
  es384 = one.privateKey;
  rs384 = two.privateKey;
  stranger = (await generateKeyPair('ES384')).privateKey;
  const keys = [
    { ...(await exportJWK(one.publicKey)), kid: 'es', alg: 'ES384' },
    { ...(await exportJWK(two.publicKey)), kid: 'rs', alg: 'RS384' },
  ];
  client = (await api.deps.clients.create({ name: 'EHR', scopes: ['decide', 'notice'], jwks: { keys } })).client.id;
});
afterAll(() => api.app.close());

interface TokenAnswer {
  access_token: string;
  scope: string;
}

interface Parts {
  key?: CryptoKey;
  header?: Partial<JWTHeaderParameters>;
  claims?: Readonly<Record<string, unknown>>;
  lifeSeconds?: number;
}

function assertion({ key = es384, header = {}, claims = {}, lifeSeconds = 240 }: Parts = {}): Promise<string> {
  const now = Math.floor(api.deps.clock.now() / 1000);
  const all: Record<string, unknown> = {
    iss: client,
    sub: client,
    aud: TOKEN_URL,
    jti: `jti-${String((next += 1))}`,
    iat: now,
    exp: now + lifeSeconds,
    ...claims,
  };
  return new SignJWT(all).setProtectedHeader({ alg: 'ES384', kid: 'es', typ: 'JWT', ...header }).sign(key);
}

const ask = (form: Readonly<Record<string, string>>) =>
  api.app.inject({
    method: 'POST',
    url: '/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  });
const form = async (parts?: Parts, more: Readonly<Record<string, string>> = {}) => ({
  grant_type: 'client_credentials',
  client_assertion_type: ASSERTION,
  client_assertion: await assertion(parts),
  ...more,
});

test.each([
  ['ES384', () => ({})],
  ['RS384', () => ({ key: rs384, header: { alg: 'RS384', kid: 'rs' } })],
] as const)('an assertion signed with %s gets a token that works', async (_algorithm, parts) => {
  const response = await ask(await form(parts(), { scope: 'decide' }));
  expect(response.statusCode).toBe(200);
  const body = response.json<TokenAnswer>();
  expect(body).toMatchObject({ token_type: 'bearer', expires_in: 300, scope: 'decide' });
  expect(response.headers['cache-control']).toBe('no-store');
  const answer = await api.ask('{ communicationTypes { key } }', {}, body.access_token);
  expect(answer.errors).toEqual([]);
});

test('a token carries no more than was asked for and granted', async () => {
  const { access_token: token, scope } = (
    await ask(await form({}, { scope: 'decide audit system/*.rs' }))
  ).json<TokenAnswer>();
  expect(scope).toBe('decide');
  const refused = await api.ask(
    '{ notice(request: { address: "a@example.org", type: "appt_reminder", channel: EMAIL }) { language } }',
    {},
    token,
  );
  expect(refused.codes).toEqual(['FORBIDDEN']);
});

test.each([
  ['it is signed by a stranger', () => ({ key: stranger }), /not signed by a key that is registered/],
  ['its key is not the one named', () => ({ header: { kid: 'other' } }), /not signed by a key that is registered/],
  ['it has no kid', () => ({ header: { kid: undefined } }), /header/],
  ['it is for another server', () => ({ claims: { aud: 'https://other.example/token' } }), /aud/],
  ['issuer and subject differ', () => ({ claims: { sub: 'other' } }), /iss and sub/],
  ['its issuer is unknown', () => ({ claims: { iss: 'other', sub: 'other' } }), /not signed by a key/],
  ['it has no jti', () => ({ claims: { jti: undefined } }), /jti/],
  ['it does not end', () => ({ claims: { exp: undefined } }), /exp/],
  ['it lives too long', () => ({ lifeSeconds: 320 }), /five minutes/],
  ['it has ended', () => ({ lifeSeconds: -20 }), /expired/],
  [
    'a stranger signs what has ended: nothing is told of it',
    () => ({ key: stranger, lifeSeconds: -20 }),
    /not signed by a key/,
  ],
] as const)('no token is given when %s', async (_why, parts, description) => {
  const response = await ask(await form(parts() as Parts));
  expect(response.statusCode).toBe(401);
  expect(response.json()).toEqual({
    error: 'invalid_client',
    error_description: expect.stringMatching(description) as string,
  });
});

test('five minutes ahead is the limit', async () => {
  expect((await ask(await form({ lifeSeconds: 300 }))).statusCode).toBe(200);
});

test('an assertion works once', async () => {
  const same = await form();
  expect((await ask(same)).statusCode).toBe(200);
  const again = await ask(same);
  expect(again.statusCode).toBe(401);
  expect(again.body).toContain('used before');
});

test.each(['none', 'HS384'])('an assertion with alg %s is refused', async (alg) => {
  const now = Math.floor(api.deps.clock.now() / 1000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const jwt = `${part({ alg, kid: 'es', typ: 'JWT' })}.${part({ iss: client, sub: client, aud: TOKEN_URL, jti: 'x', exp: now + 60 })}.${alg === 'none' ? '' : 'AAAA'}`;
  expect(
    (await ask({ grant_type: 'client_credentials', client_assertion_type: ASSERTION, client_assertion: jwt }))
      .statusCode,
  ).toBe(401);
});

test.each([
  [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
  [{ client_assertion_type: 'other' }, 401, 'invalid_client'],
  [{ client_assertion: 'x'.repeat(9_000) }, 401, 'invalid_client'],
  [{ client_assertion: 'not-a-jwt' }, 401, 'invalid_client'],
  [{ scope: 'audit' }, 400, 'invalid_scope'],
] as const)('%j answers %i %s', async (more, status, error) => {
  const response = await ask({ ...(await form()), ...more });
  expect([response.statusCode, response.json()]).toMatchObject([status, { error }]);
});

describe('an access token', () => {
  const types = (token: string) => api.ask('{ communicationTypes { key } }', {}, token);

  test('ends after five minutes', async () => {
    const short = await createTestApi();
    const { privateKey, publicKey } = await generateKeyPair('ES384', { extractable: true });
    const made = await short.deps.clients.create({
      name: 'x',
      scopes: ['decide'],
      jwks: { keys: [{ ...(await exportJWK(publicKey)), kid: 'es' }] },
    });
    const now = Math.floor(short.deps.clock.now() / 1000);
    const jwt = await new SignJWT({
      iss: made.client.id,
      sub: made.client.id,
      aud: TOKEN_URL,
      jti: 'once',
      exp: now + 60,
    })
      .setProtectedHeader({ alg: 'ES384', kid: 'es', typ: 'JWT' })
      .sign(privateKey);
    const response = await short.app.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: ASSERTION,
        client_assertion: jwt,
      }).toString(),
    });
    const token = response.json<TokenAnswer>().access_token;
    expect((await short.ask('{ communicationTypes { key } }', {}, token)).status).toBe(200);
    short.deps.clock.advance(299_000);
    expect((await short.ask('{ communicationTypes { key } }', {}, token)).status).toBe(200);
    short.deps.clock.advance(3_000);
    expect((await short.ask('{ communicationTypes { key } }', {}, token)).status).toBe(401);
    await short.app.close();
  });

  test('made by somebody else does not work', async () => {
    const token = await new SignJWT({ scope: 'decide' })
      .setProtectedHeader({ alg: 'ES384', kid: 'test-1', typ: 'at+jwt' })
      .setIssuer(PUBLIC_URL)
      .setAudience(`${PUBLIC_URL}/graphql`)
      .setSubject(client)
      .setJti('x')
      .setExpirationTime(new Date('2099-01-01'))
      .sign(stranger);
    expect((await types(token)).status).toBe(401);
  });

  test('is not a receipt, and a receipt is no token', async () => {
    const { data } = await api.ask(
      '{ decide(request: { address: "a@example.org", type: "appt_reminder", channel: EMAIL, receipt: true }) { receipt } }',
    );
    expect((await types(data.decide.receipt)).status).toBe(401);
  });
});

test('discovery says what is served', async () => {
  expect((await api.app.inject('/.well-known/smart-configuration')).json()).toMatchObject({
    token_endpoint: TOKEN_URL,
    jwks_uri: `${PUBLIC_URL}/.well-known/jwks.json`,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['RS384', 'ES384'],
  });
  const { keys } = (await api.app.inject('/.well-known/jwks.json')).json<{ keys: object[] }>();
  expect(keys).toEqual([expect.objectContaining({ kid: 'test-1', kty: 'EC', crv: 'P-384', alg: 'ES384', use: 'sig' })]);
  expect(keys[0]).not.toHaveProperty('d');
});

test('an Ed25519 key signs as well', async () => {
  const privateJwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const other = await createTestApi({ config: { signingKeys: [{ kid: 'ed', privateJwk }] } });
  const { data } = await other.ask(
    '{ decide(request: { address: "a@example.org", type: "appt_reminder", channel: EMAIL, receipt: true }) { receipt } }',
  );
  expect(JSON.parse(Buffer.from(data.decide.receipt.split('.')[0] ?? '', 'base64url').toString())).toMatchObject({
    alg: 'EdDSA',
    kid: 'ed',
  });
  await other.app.close();
});
