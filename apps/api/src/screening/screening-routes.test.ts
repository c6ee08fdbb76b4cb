import type { AddressInfo } from 'node:net';
import { StoreUnavailable } from '@heed/use-cases/ports/store-unavailable';
import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await createTestApi();
  id = await registerPatient(api);
});
afterAll(() => api.app.close());

const screen = (payload: string, contentType: string, options: { url?: string; key?: string } = {}) =>
  api.app.inject({
    method: 'POST',
    url: options.url ?? '/v1/screen?type=appt_reminder&channel=EMAIL',
    headers: { 'content-type': contentType, authorization: `Bearer ${options.key ?? api.apiKey}` },
    payload,
  });

test('CSV comes back as it was, with the outcome behind each row', async () => {
  const response = await screen('system,value,"note, with comma"\nmrn,A-1001,"a ""b"""\nmrn,nobody,x\n', 'text/csv');
  expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(response.body.split('\r\n')).toEqual([
    'system,value,"note, with comma",outcome,reason,notBefore',
    'mrn,A-1001,"a ""b""",ALLOW,ALLOWED_BY_DEFAULT,',
    'mrn,nobody,x,DENY,UNKNOWN_RECIPIENT,',
    '',
  ]);
});

test('NDJSON too; a row may name its own type and channel', async () => {
  const rows = [
    { id, keep: { me: 1 } },
    { id, type: 'marketing' },
    { address: '+12025550142', channel: 'SMS' },
  ];
  const response = await screen(rows.map((row) => JSON.stringify(row)).join('\n'), 'application/x-ndjson');
  expect(
    response.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { ...rows[0], outcome: 'ALLOW', reason: 'ALLOWED_BY_DEFAULT' },
    { ...rows[1], outcome: 'DENY', reason: 'NO_AUTHORIZATION' },
    { ...rows[2], outcome: 'ALLOW', reason: 'ALLOWED_BY_DEFAULT' },
  ]);
});

test.each([
  ['{"address":"12","channel":"SMS"}', 'BAD_PHONE'],
  ['{"address":"nobody@","channel":"EMAIL"}', 'BAD_EMAIL'],
  ['{"id":"x","type":"nope"}', 'UNKNOWN_TYPE'],
  ['{"id":"x","channel":"FAX"}', 'UNKNOWN_ENUM_VALUE'],
  ['{"id":"x","channel":"POSTAL"}', 'CHANNEL_NOT_DECIDED'],
  ['{}', 'RECIPIENT_OR_ADDRESS'],
  ['{"id":7}', 'RECIPIENT_OR_ADDRESS'],
])('the row %s is a DENY that names its mistake, and the next row is answered', async (row, code) => {
  const response = await screen(`${row}\n{"id":"${id}"}\n`, 'application/x-ndjson');
  const [first, second] = response.body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { outcome: string; reason: string });
  expect(first).toMatchObject({ outcome: 'DENY', reason: code });
  expect(second).toMatchObject({ outcome: 'ALLOW' });
});

test('without type and channel in the address, rows must name them', async () => {
  const response = await screen('{"id":"x"}\n', 'application/x-ndjson', { url: '/v1/screen' });
  expect(JSON.parse(response.body)).toMatchObject({ outcome: 'DENY', reason: 'UNKNOWN_TYPE' });
});

test('a large list is streamed page by page, every row answered once and in order', async () => {
  const lines = Array.from({ length: 12_345 }, (_, at) => `mrn,${at % 3 === 0 ? 'A-1001' : `nobody-${String(at)}`}`);
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = api.app.server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${String(port)}/v1/screen?type=appt_reminder&channel=EMAIL`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', authorization: `Bearer ${api.apiKey}` },
    body: `system,value\n${lines.join('\n')}\n`,
  });
  expect(response.headers.get('transfer-encoding')).toBe('chunked');
  const out = (await response.text()).split('\r\n');
  expect(out).toHaveLength(lines.length + 2);
  expect(
    out.slice(1, -1).every((line, at) => line.startsWith(`${lines[at] ?? ''},${at % 3 === 0 ? 'ALLOW' : 'DENY'}`)),
  ).toBe(true);
});

test.each([
  ['text/csv', ''],
  ['text/csv', 'system,value\n"no end'],
  ['application/x-ndjson', '{"id":"x"}\nsecret@example.org\n'],
])('a %s list that cannot be read is a 400 that quotes nothing: %j', async (contentType, body) => {
  const response = await screen(body, contentType);
  expect(response.statusCode).toBe(400);
  expect(response.body).not.toMatch(/secret/);
});

test.each([
  ['?type=nope&channel=EMAIL', 'UNKNOWN_TYPE'],
  ['?type=appt_reminder&channel=FAX', 'UNKNOWN_ENUM_VALUE'],
  ['?type=appt_reminder&channel=POSTAL', 'CHANNEL_NOT_DECIDED'],
])('%s is wrong for every row: a 400, once', async (query, code) => {
  const response = await screen('system,value\nmrn,A-1001\n', 'text/csv', { url: `/v1/screen${query}` });
  expect(response.statusCode).toBe(400);
  expect(response.json<{ code: string }>().code).toBe(code);
});

test.each(['mrn,name\nA-1001,x\n', 'system;value\nmrn;A-1001\n', 'system\nmrn\n'])(
  'columns that name nobody are a 400 that says which would: %j',
  async (body) => {
    const response = await screen(body, 'text/csv');
    expect(response.statusCode).toBe(400);
    expect(response.body).toMatch(/\\"system\\" and \\"value\\"/);
  },
);

test('a list from a spreadsheet may begin with a byte order mark', async () => {
  expect((await screen('\ufeffsystem,value\nmrn,A-1001\n', 'text/csv')).body).toContain('mrn,A-1001,ALLOW');
});

test('a header alone has an answer of its header alone', async () => {
  expect((await screen('system,value\n', 'text/csv')).body).toBe('system,value,outcome,reason,notBefore\r\n');
});

test('who may not decide may not screen', async () => {
  expect((await screen('{}', 'application/x-ndjson', { key: 'nobody-000' })).statusCode).toBe(401);
  expect((await screen('{}', 'application/x-ndjson', { key: await api.clientWith(['changes']) })).statusCode).toBe(403);
  expect((await screen('{}', 'application/json')).statusCode).toBe(415);
});

test('a store that goes away breaks the connection off: no row is let through unanswered', async () => {
  const deps = inMemoryDeps();
  let reads = 0;
  const facts = {
    ...deps.facts,
    read: (targets: Parameters<typeof deps.facts.read>[0]) =>
      (reads += 1) > 1 ? Promise.reject(new Error('away')) : deps.facts.read(targets),
  };
  const away = await createTestApi({ deps: { ...deps, facts } });
  await away.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = away.app.server.address() as AddressInfo;
  const asked = fetch(`http://127.0.0.1:${String(port)}/v1/screen?type=appt_reminder&channel=EMAIL`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', authorization: `Bearer ${away.apiKey}` },
    body: '{"id":"x"}\n'.repeat(3_000),
  }).then((response) => response.text());
  await expect(asked).rejects.toThrow();
  expect(away.log.lines.join('')).toContain('a list broke off');
  await away.app.close();
});

test('while the store cannot be reached nobody is asked who it is: 503, to be tried again', async () => {
  const deps = inMemoryDeps();
  const clients = { ...deps.clients, byApiKey: () => Promise.reject(new StoreUnavailable('10.0.0.1 refused')) };
  const away = await createTestApi({ deps: { ...deps, clients } });
  const response = await away.app.inject({
    method: 'POST',
    url: '/v1/screen?type=appt_reminder&channel=EMAIL',
    headers: { 'content-type': 'text/csv', authorization: `Bearer ${away.apiKey}` },
    payload: 'id\nx\n',
  });
  expect(response.statusCode).toBe(503);
  expect(response.headers['retry-after']).toBe('5');
  expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  expect(response.body).not.toContain('refused');
  await away.app.close();
});
