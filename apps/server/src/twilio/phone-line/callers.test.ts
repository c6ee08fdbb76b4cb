import { afterEach, beforeEach, expect, test } from 'vitest';
import { CLINIC, en, OTHER_WAYS, api, open, ring, atMenu, last, entries } from '../../testing/phone-line.ts';

beforeEach(() => open());
afterEach(() => api.app.close());

test.each(['anonymous', '+266696687', '+8656696', 'sip:x@example.org', '', CLINIC])(
  'is told what to do where the number is %j, and nothing is recorded',
  async (from) => {
    const before = entries();
    const call = await atMenu(from);
    expect(last(call)).toBe(`${en.withheld} ${OTHER_WAYS} ${en.goodbye}`);
    expect(call.waitsFor()).toBe('nothing');
    expect(entries()).toBe(before);
  },
);

test('hanging up before a choice changes nothing', async () => {
  const before = entries();
  await (await ring()).hangUp();
  await (await atMenu()).hangUp();
  expect(entries()).toBe(before);
});
