import { afterEach, beforeEach, expect, test } from 'vitest';
import { en, STOPPED, OTHER_WAYS, api, open, atMenu, last, decide, entries } from '../../testing/phone-line.ts';

beforeEach(() => open());
afterEach(() => api.app.close());

test('says all first, then the kinds that are sent by text or call, then the person', async () => {
  expect(last(await atMenu())).toBe(
    [
      en.stopAll,
      en.oneKind,
      'Bills and insurance: press 2.',
      'Your care: press 3.',
      'How we are doing: press 4.',
      'Offers: press 7.',
      en.message,
    ].join(' '),
  );
});

test('1 stops texts and calls to the number, leaves mail, and what is confirmed is in force', async () => {
  const call = await atMenu();
  await call.press('1');
  expect(last(call)).toBe(`${STOPPED} ${en.goodbye}`);
  expect(call.waitsFor()).toBe('nothing');
  expect(await decide('VOICE')).toBe('ADDRESS_STOPPED');
  expect(await decide('SMS')).toBe('ADDRESS_STOPPED');
  expect(await decide('EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  const [stop] = api.deps.entries.flatMap(({ event }) =>
    event.kind === 'statement-recorded' && event.statement.word.kind === 'stop' ? [event.statement] : [],
  );
  expect(stop).toMatchObject({ wayIn: 'VOICE', subject: { kind: 'address' } });
});

test.each([
  ['2', 'payment_reminder', 'SMS', 'Bills and insurance'],
  ['3', 'appt_reminder', 'VOICE', 'Your care'],
] as const)('%s stops one kind alone, says which, and offers more', async (key, type, channel, kind) => {
  const call = await atMenu();
  await call.press(key);
  expect(last(call)).toContain(en.stoppedKind({ kind }));
  expect(last(call)).toContain(en.more);
  expect(await decide(channel, type)).toBe('ADDRESS_STOPPED');
  expect(await decide('SMS', type === 'appt_reminder' ? 'payment_reminder' : 'appt_reminder')).toMatch(/^ALLOWED/);
  await call.press('1');
  expect(last(call)).toContain(STOPPED);
  // Each step of a call is an act of its own.
  expect(await decide('SMS', type === 'appt_reminder' ? 'payment_reminder' : 'appt_reminder')).toBe('ADDRESS_STOPPED');
});

test('hanging up after a kind keeps it stopped; silence after it says goodbye', async () => {
  const [one, other] = [await atMenu(), await atMenu('+12025550199')];
  await one.press('3');
  await one.hangUp();
  expect(await decide('SMS')).toBe('ADDRESS_STOPPED');
  await other.press('3');
  await other.keepSilent();
  expect(last(other)).toBe(en.goodbye);
});

test.each(['5', '6', '9', '*', '#'])(
  '%s is no choice here: asked twice more, then told what else can be done',
  async (key) => {
    const before = entries();
    const call = await atMenu();
    await call.press(key);
    expect(last(call)).toMatch(new RegExp(`^${en.again}`));
    await call.keepSilent();
    expect(call.waitsFor()).toBe('choice');
    await call.press(key);
    expect(call.waitsFor()).toBe('nothing');
    expect(last(call)).toBe(`${en.nothingChanged} ${OTHER_WAYS} ${en.goodbye}`);
    expect(entries()).toBe(before);
  },
);

test('a right key on the last try is taken', async () => {
  const call = await atMenu();
  await call.keepSilent();
  await call.keepSilent();
  await call.press('1');
  expect(last(call)).toContain(STOPPED);
});

test('a call that never ends is ended', async () => {
  const call = await atMenu();
  let turns = 0;
  for (; call.waitsFor() === 'choice' && turns < 50; turns += 1) await call.press('3');
  expect(turns).toBeLessThan(25);
  expect(last(call)).toContain(en.stoppedKind({ kind: 'Your care' }));
});
