import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_FORM_BYTES } from '../server/limit/limit-forms.ts';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { linkPath, registerPatient } from './world.ts';

let clinic: ServedClinic;
let token: string;
beforeAll(async () => {
  clinic = await serveClinic();
  const id = await registerPatient(clinic.deps, { mrn: 'HARD-1', email: 'aster.demo@example.org' });
  token = (await linkPath(clinic.deps, id)).split('/').at(-1) ?? '';
});
afterAll(() => clinic.close());

interface Answer {
  readonly status: number;
  readonly referrerPolicy: string | undefined;
  readonly body: string;
}

/** Sends a request exactly as written: `fetch` would tidy the address and refuse the host. */
function send(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = [],
  }: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: readonly string[];
  } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(clinic.origin);
    let isAnswered = false;
    const request = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      isAnswered = true;
      const parts: Buffer[] = [];
      const done = () => {
        const policy = response.headers['referrer-policy'];
        resolve({
          status: response.statusCode ?? 0,
          referrerPolicy: Array.isArray(policy) ? policy[0] : policy,
          body: Buffer.concat(parts).toString(),
        });
      };
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', done);
      response.on('error', done);
    });
    request.on('error', (failure) => {
      // Who was answered early finds the connection closed while still sending.
      if (!isAnswered) reject(failure);
    });
    for (const part of body) request.write(part);
    request.end();
  });
}

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('an address that cannot be decoded', () => {
  test.each(['/p/TOKEN%', '/u/TOKEN%E0%A4%A', '/%', '//p/TOKEN%', '/preferences/%ff'])(
    '%s gets the page that says so, with the ways on; neither page nor log quotes it',
    async (path) => {
      const before = clinic.logged.length;
      const { status, body } = await send(path.replace('TOKEN', token));
      expect(status).toBe(404);
      expect(body).toContain('href="/opt-out"');
      expect(body).not.toContain(token);
      expect(body).not.toMatch(/node_modules|URIError| at /);
      expect(JSON.stringify(clinic.logged.slice(before))).not.toContain(token);
    },
  );

  test.each([['Host', 'a b']])('%s: %s is a short 400 without a stack', async (name, value) => {
    const { status, body } = await send('/', { headers: { [name]: value } });
    expect(status).toBe(400);
    expect(body).toBe('The request could not be read. Nothing was changed.\n');
  });
});

describe('however a link is written, its token is no referrer', () => {
  test.each(['/p/TOKEN', '/P/TOKEN', '/u/TOKEN', '/U/TOKEN', '//p/TOKEN', '/P/TOKEN/more', '//U/TOKEN/more'])(
    '%s',
    async (path) => {
      const { status, referrerPolicy, body } = await send(path.replace('TOKEN', token));
      expect([200, 303, 404]).toContain(status);
      expect(referrerPolicy).toBe('no-referrer');
      expect(body).not.toContain(token);
    },
  );
});

describe('a body that no form of ours has', () => {
  const tooLong = 'email=a%40example.org&x='.padEnd(MAX_FORM_BYTES + 1, 'a');

  test('is refused at once where its length says so, and changes nothing', async () => {
    const before = clinic.deps.entries.length;
    const headers = { ...FORM, 'Content-Length': String(tooLong.length) };
    expect((await send('/opt-out', { method: 'POST', headers, body: [tooLong] })).status).toBe(413);
    expect(clinic.deps.entries).toHaveLength(before);
  });

  test('is refused as it comes where it says no length', async () => {
    const before = clinic.deps.entries.length;
    const headers = { ...FORM, 'Transfer-Encoding': 'chunked' };
    const body = tooLong.match(/.{1,65536}/g) ?? [];
    expect((await send('/opt-out', { method: 'POST', headers, body })).status).toBe(413);
    expect(clinic.deps.entries).toHaveLength(before);
  });

  test('a form of just that length is read', async () => {
    const longest = tooLong.slice(0, -1);
    const headers = { ...FORM, 'Content-Length': String(longest.length) };
    expect((await send('/opt-out', { method: 'POST', headers, body: [longest] })).status).toBe(303);
  });

  test('a short form without a length is read', async () => {
    const headers = { ...FORM, 'Transfer-Encoding': 'chunked' };
    const body = ['email=b%40exam', 'ple.org&what=all'];
    expect((await send('/opt-out', { method: 'POST', headers, body })).status).toBe(303);
  });

  test.each([
    ['JSON', 'application/json', '{"email":"a@example.org"}'],
    ['a form of parts without a boundary', 'multipart/form-data', 'x'],
    ['nothing that is named', undefined, 'x'],
  ])('%s is no form', async (_what, type, body) => {
    const headers = { 'Content-Length': String(body.length), ...(type === undefined ? {} : { 'Content-Type': type }) };
    expect((await send('/opt-out', { method: 'POST', headers, body: [body] })).status).toBe(415);
  });
});

test.each(['PUT', 'DELETE', 'PATCH', 'TRACE'])('%s is not taken', async (method) => {
  expect((await send('/preferences', { method })).status).toBe(405);
});

test('who asks for what is not there fills no log', async () => {
  const before = clinic.logged.length;
  await send('/nothing-here');
  await send(`/p/${token}`, { method: 'POST', headers: { ...FORM, 'Content-Length': '3' }, body: ['x=1'] });
  expect(clinic.logged).toHaveLength(before);
});
