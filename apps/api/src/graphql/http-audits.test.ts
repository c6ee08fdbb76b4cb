import type { AddressInfo } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let url: string;
beforeAll(async () => {
  api = await createTestApi();
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${String((api.app.server.address() as AddressInfo).port)}/graphql`;
});
afterAll(() => api.app.close());

// https://github.com/graphql/graphql-over-http: audits that begin with MUST have to pass; SHOULD and MAY are ours to weigh.
const audits = serverAudits({
  url: () => url,
  fetchFn: (address: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${api.apiKey}`);
    return fetch(address, { ...init, headers });
  },
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, name, audit) => {
  const result = await audit.fn();
  if (name.startsWith('MUST')) expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  else expect(result.status).not.toBe('error');
});
