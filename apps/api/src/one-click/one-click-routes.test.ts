import type { AddressKey } from '@heed/domain/contact/address';
import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let path: string;
beforeEach(async () => {
  api = await createTestApi();
  await registerPatient(api);
  const { data } = await api.ask(
    `{ notice(request: { recipient: { external: { system: "mrn", value: "A-1001" } }, type: "appt_reminder", channel: EMAIL }) { unsubscribeLink } }`,
  );
  path = new URL(data.notice.unsubscribeLink).pathname;
});
afterEach(() => api.app.close());

const FORM = 'application/x-www-form-urlencoded';
const ONE_CLICK = 'List-Unsubscribe=One-Click';
const multipart = (fields: Readonly<Record<string, string>>) =>
  `${Object.entries(fields)
    .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--b--\r\n`;
const post = (payload: string, contentType: string, url = path, headers: Readonly<Record<string, string>> = {}) =>
  api.app.inject({ method: 'POST', url, headers: { 'content-type': contentType, ...headers }, payload });

async function reasons(): Promise<readonly string[]> {
  const { data } = await api.ask(`query ($r: [DecisionRequest!]!) { decideMany(requests: $r) { reason } }`, {
    r: ['appt_reminder', 'experience_survey'].map((type) => ({
      recipient: { external: { system: 'mrn', value: 'A-1001' } },
      type,
      channel: 'EMAIL',
    })),
  });
  return data.decideMany.map(({ reason }) => reason);
}

test.each([
  ['a form', ONE_CLICK, FORM],
  ['a form with a charset', ONE_CLICK, `${FORM}; charset=utf-8`],
  ['a multipart body', multipart({ 'List-Unsubscribe': 'One-Click' }), 'multipart/form-data; boundary=b'],
])('%s stops that type for that address: 200, no cookie, no redirect', async (_name, body, contentType) => {
  const response = await post(body, contentType, path, { origin: 'https://mail.example.com' });
  expect(response.statusCode).toBe(200);
  expect(response.body).toBe('You are unsubscribed.\n');
  expect(response.headers).not.toHaveProperty('set-cookie');
  expect(response.headers).not.toHaveProperty('location');
  const [reminder, other] = await reasons();
  expect(reminder).toBe('ADDRESS_STOPPED');
  expect(other).not.toBe('ADDRESS_STOPPED');
});

test('twice is one statement and two 200s', async () => {
  await post(ONE_CLICK, FORM);
  const before = api.deps.entries.length;
  expect((await post(ONE_CLICK, FORM)).statusCode).toBe(200);
  expect(api.deps.entries).toHaveLength(before);
});

test.each([
  ['nothing', '', FORM],
  ['another word', 'List-Unsubscribe=Maybe', FORM],
  ['something more', `${ONE_CLICK}&email=a@example.org`, FORM],
  ['JSON', '{"List-Unsubscribe":"One-Click"}', 'application/json'],
  ['text', ONE_CLICK, 'text/plain'],
  ['a broken multipart body', '--b\r\nnonsense', 'multipart/form-data; boundary=b'],
  ['a multipart body without a boundary', multipart({ 'List-Unsubscribe': 'One-Click' }), 'multipart/form-data'],
  [
    'a file',
    '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"; filename="x"\r\n\r\nOne-Click\r\n--b--\r\n',
    'multipart/form-data; boundary=b',
  ],
])('%s changes nothing', async (_name, body, contentType) => {
  const before = api.deps.entries.length;
  const response = await post(body, contentType);
  expect([400, 415]).toContain(response.statusCode);
  expect(api.deps.entries).toHaveLength(before);
});

test.each([
  ['type', 'via=page&what=type', 'ALLOWED_BY_DEFAULT'],
  ['all', 'via=page&what=all', 'ADDRESS_STOPPED'],
])('our own page’s form for %s goes back to the page', async (_name, body, other) => {
  const response = await post(body, FORM);
  expect(response.statusCode).toBe(303);
  expect(response.headers.location).toBe(path);
  expect(await reasons()).toEqual(['ADDRESS_STOPPED', other]);
});

test('our own page’s “I am not this person” closes the address for every type, and goes back to the page', async () => {
  const response = await post('via=page&what=not-me', FORM);
  expect([response.statusCode, response.headers.location]).toEqual([303, path]);
  expect(await reasons()).toEqual(['UNDELIVERABLE', 'UNDELIVERABLE']);
});

test('a token that is not genuine is a 404', async () => {
  const response = await post(ONE_CLICK, FORM, '/u/tokenxxxxxxxx');
  expect(response.statusCode).toBe(404);
  expect(response.body).not.toMatch(/token/);
});

test.each(['GET', 'HEAD', 'OPTIONS', 'PUT'] as const)('%s changes nothing', async (method) => {
  const before = api.deps.entries.length;
  await api.app.inject({ method, url: path });
  expect(api.deps.entries).toHaveLength(before);
});

test('while the store is away the answer is 503 with Retry-After', async () => {
  const deps = inMemoryDeps();
  const away = await createTestApi({
    deps: { ...deps, ledger: { ...deps.ledger, write: () => Promise.reject(new Error('away')) } },
  });
  const link = await deps.links.make({
    purpose: 'stop',
    subject: { kind: 'address', address: 'somebody' as AddressKey },
  });
  const response = await away.app.inject({
    method: 'POST',
    url: new URL(link.oneClickUrl).pathname,
    headers: { 'content-type': FORM },
    payload: ONE_CLICK,
  });
  expect(response.statusCode).toBe(503);
  expect(response.headers['retry-after']).toBe('30');
  expect(away.log.lines.join('')).not.toMatch(/token0/);
  await away.app.close();
});

test('the log names the route, never the token', async () => {
  await post(ONE_CLICK, FORM);
  expect(api.log.lines.join('')).toContain('/u/:token');
  expect(api.log.lines.join('')).not.toContain(path);
});

test('an address that cannot be decoded is answered without being quoted', async () => {
  const response = await post(ONE_CLICK, FORM, `${path}%`);
  expect(response.statusCode).toBe(400);
  expect(response.body).not.toContain(path.slice(3));
});
