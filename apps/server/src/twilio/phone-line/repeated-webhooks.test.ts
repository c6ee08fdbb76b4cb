import { afterEach, beforeEach, expect, test } from 'vitest';
import { PUBLIC_URL } from '@heed/api/testing/test-api';
import { api, standIn, open, atMenu, requests } from '../../testing/phone-line.ts';

beforeEach(() => open());
afterEach(() => api.app.close());

test('are answered alike and applied once, at every step', async () => {
  standIn.webhooks.fate(() => 'twice');
  const call = await atMenu();
  await call.press('9');
  await call.press('3');
  await call.speak('stop texting me about bills');
  await call.press('0');
  await call.leaveMessage(5);
  const byStep = new Map<string, Set<string>>();
  for (const { webhook, body, status } of standIn.webhooks.tries()) {
    expect([200, 204]).toContain(status);
    const key = `${webhook.kind} ${webhook.url}`;
    byStep.set(key, (byStep.get(key) ?? new Set()).add(body));
  }
  expect(byStep.size).toBeGreaterThanOrEqual(7);
  for (const bodies of byStep.values()) expect(bodies.size).toBe(1);
  const stops = api.deps.entries.filter(({ event }) => event.kind === 'statement-recorded');
  expect(stops).toHaveLength(2);
  expect(requests()).toHaveLength(2);
});

test('no webhook’s address holds a number', async () => {
  const call = await atMenu();
  await call.press('0');
  await call.leaveMessage(4);
  for (const { webhook } of standIn.webhooks.tries()) {
    expect(webhook.url.startsWith(PUBLIC_URL)).toBe(true);
    expect(decodeURIComponent(webhook.url)).not.toMatch(/2025550142/);
  }
});
