import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { expect, test } from 'vitest';
import { registerPatient } from '../testing/demo-patient.ts';
import { createTestApi } from '../testing/test-api.ts';

test('the process is healthy; it is ready when its store answers', async () => {
  const api = await createTestApi();
  expect((await api.app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await api.app.inject('/readyz')).json()).toEqual({ status: 'ready', catalogueVersion: 1 });
  await api.app.close();
});

test('without its store it is healthy and not ready', async () => {
  const api = await createTestApi({ deps: inMemoryDeps({ catalogue: 'none' }) });
  expect((await api.app.inject('/healthz')).statusCode).toBe(200);
  const response = await api.app.inject('/readyz');
  expect(response.statusCode).toBe(503);
  expect(response.headers['retry-after']).toBe('5');
  await api.app.close();
});

test('metrics count by route template, code and reason; nothing in them is a person’s', async () => {
  const api = await createTestApi();
  const id = await registerPatient(api);
  await api.ask(
    `{ decide(request: { recipient: { id: "${id}" }, type: "appt_reminder", channel: EMAIL }) { outcome } }`,
  );
  await api.ask('{ decide(request: { address: "rosa@", type: "appt_reminder", channel: EMAIL }) { outcome } }');
  await api.app.inject({
    method: 'POST',
    url: '/u/tokenxxxxxxxx',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'List-Unsubscribe=One-Click',
  });
  await api.app.inject('/nowhere/rosa@example.org');
  const { body, headers } = await api.app.inject('/metrics');
  expect(headers['content-type']).toMatch(/^text\/plain/);
  expect(body).toContain('heed_decisions_total{outcome="ALLOW",reason="ALLOWED_BY_DEFAULT"} 1');
  expect(body).toContain('heed_graphql_fields_total{field="decide"} 2');
  expect(body).toContain('heed_graphql_problems_total{code="BAD_EMAIL"} 1');
  expect(body).toContain('heed_inbound_total{way="one-click",outcome="invalid-link"} 1');
  expect(body).toContain('route="/u/:token"');
  expect(body).not.toMatch(/rosa|tokenxxxx|A-1001/);
  expect(body).not.toContain(id);
  await api.app.close();
});

test('silence is measured as it is now; where nobody watches, or the store is away, it has no value', async () => {
  const deps = inMemoryDeps();
  let isAway = false;
  const signals = () => (isAway ? Promise.reject(new Error('away')) : deps.watch.signals());
  const api = await createTestApi({ deps: { ...deps, watch: { ...deps.watch, signals } } });
  const gauges = async () => {
    const { body, statusCode } = await api.app.inject('/metrics');
    expect(statusCode).toBe(200);
    return body.split('\n').filter((line) => line.startsWith('heed_channel_'));
  };
  expect(await gauges()).toEqual([]);
  await deps.watch.begin();
  await deps.watch.mark({ badSignaturesAt: deps.clock.now() });
  expect(await gauges()).toEqual([
    'heed_channel_silence{silence="NO_WEBHOOK"} 0',
    'heed_channel_silence{silence="BAD_SIGNATURES"} 1',
    'heed_channel_silence{silence="NO_STATUS"} 0',
    'heed_channel_silence{silence="NOT_WRITTEN"} 0',
    'heed_channel_silence{silence="NOT_COMPARED"} 0',
    'heed_channel_held 1',
  ]);
  expect((await api.app.inject('/readyz')).json()).toMatchObject({ status: 'ready', silences: ['BAD_SIGNATURES'] });
  isAway = true;
  expect(await gauges()).toEqual([]);
  await api.app.close();
});
