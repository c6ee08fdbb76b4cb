import type { ClientScope } from '@heed/use-cases/ports/clients';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.app.close());

const ref = '{ external: { system: "mrn", value: "nobody" } }';
const FIELDS: readonly (readonly [string, ClientScope])[] = [
  [`{ decide(request: { recipient: ${ref}, type: "appt_reminder", channel: EMAIL }) { outcome } }`, 'decide'],
  ['{ decideMany(requests: []) { outcome } }', 'decide'],
  ['{ screen(type: "appt_reminder", channel: EMAIL, recipients: []) { asked } }', 'decide'],
  [`{ recipient(ref: ${ref}) { id } }`, 'register'],
  ['{ communicationTypes { key } }', 'decide'],
  [`{ notice(request: { address: "a@example.org", type: "appt_reminder", channel: EMAIL }) { language } }`, 'notice'],
  ['{ changes { pageInfo { hasNextPage } } }', 'changes'],
  ['{ suppressions(channel: SMS) { asOf } }', 'changes'],
  ['{ promptResponse(from: "2026-01-01T00:00:00Z", to: "2026-12-01T00:00:00Z") { from } }', 'audit'],
  ['{ reviewQueue { pageInfo { hasNextPage } } }', 'review'],
  [`{ auditTrail(ref: ${ref}) { pageInfo { hasNextPage } } }`, 'audit'],
  ['mutation { registerRecipients(recipients: []) { registered } }', 'register'],
  ['mutation { recordStatements(statements: []) { results { __typename } } }', 'statements'],
  ['mutation { reportDeliveries(events: []) { results { __typename } } }', 'deliveries'],
  ['mutation { acknowledgeChanges(through: "TDA") { acknowledgedThrough } }', 'changes'],
  [`mutation { createLink(ref: ${ref}, purpose: MANAGE) { url } }`, 'links'],
  [`mutation { revokeLinks(ref: ${ref}) { repeated } }`, 'links'],
  ['mutation { claimReviewItem(id: "x") { __typename } }', 'review'],
  ['mutation { resolveReviewItem(id: "x", outcome: CONFIRMED, note: "n") { __typename } }', 'review'],
  ['mutation { askPatient(id: "x") { __typename } }', 'review'],
  ['mutation { reopenReviewItem(id: "x") { __typename } }', 'review'],
];

test.each(FIELDS)('%s needs the scope %s', async (query, scope) => {
  const without = await api.clientWith(
    (['introspect', 'audit', 'decide', 'links'] as const).filter((one) => one !== scope),
  );
  expect((await api.ask(query, {}, without)).codes).toEqual(['FORBIDDEN']);
  const { codes } = await api.ask(query, {}, await api.clientWith([scope]));
  expect(codes).not.toContain('FORBIDDEN');
  expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
});

test.each(['', 'Bearer ', 'Bearer wrong-key-0000', 'Basic YTpi', 'Bearer a b', `Bearer ${'x'.repeat(5_000)}`])(
  '%j is nobody: 401',
  async (authorization) => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...(authorization === '' ? {} : { authorization }) },
      payload: '{"query":"{ __typename }"}',
    });
    expect(response.statusCode).toBe(401);
    expect(response.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  },
);

test('a revoked key stops working', async () => {
  const { client, apiKey } = await api.deps.clients.create({ name: 'x', scopes: ['decide'] });
  expect((await api.ask('{ __typename }', {}, apiKey)).status).toBe(200);
  await api.deps.clients.revoke(client.id);
  api.deps.clock.advance(2_000);
  expect((await api.ask('{ __typename }', {}, apiKey)).status).toBe(401);
});

test('a client that is bound to types may ask about those alone', async () => {
  const clients = { ...api.deps.clients, byApiKey: () => Promise.resolve({ ...api.client, types: ['appt_reminder'] }) };
  const bound = await createTestApi({ deps: { ...api.deps, clients } });
  const ask = (type: string) =>
    bound.ask(`{ decide(request: { address: "a@example.org", type: "${type}", channel: EMAIL }) { outcome } }`);
  expect((await ask('appt_reminder')).codes).toEqual([]);
  expect((await ask('marketing')).codes).toEqual(['TYPE_NOT_PERMITTED']);
  expect((await bound.ask('{ communicationTypes { key } }')).data.communicationTypes).toEqual([
    { key: 'appt_reminder' },
  ]);
  await bound.app.close();
});
