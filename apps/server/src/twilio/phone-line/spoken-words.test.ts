import { afterEach, beforeEach, expect, test } from 'vitest';
import { phoneLineIn } from '@heed/i18n/phone-line/in-language';
import {
  en,
  facts,
  STOPPED,
  api,
  open,
  ring,
  atMenu,
  last,
  decide,
  entries,
  requests,
} from '../../testing/phone-line.ts';

beforeEach(() => open());
afterEach(() => api.app.close());

test.each([
  ['Stop.', STOPPED],
  ['one', STOPPED],
  ['1.', STOPPED],
  ['Uh, please stop calling and texting me', STOPPED],
  ['Don’t call me anymore.', en.stoppedAsked],
  ['stop texting me about bills', en.stoppedAsked],
  ['two', en.stoppedKind({ kind: 'Bills and insurance' })],
  ['A person.', en.record],
  ['zero', en.record],
  ['start', en.passedOn],
])('“%s”', async (words, answer) => {
  const call = await atMenu();
  await call.speak(words);
  expect(last(call)).toContain(answer);
});

test.each([
  ['ar', '١'],
  ['ar', '۱.'],
  ['hi', '१'],
  ['ja', '１'],
] as const)('a digit is one in the letters of %s: %s', async (locale, digit) => {
  await api.app.close();
  await open([locale]);
  const call = await ring();
  await call.speak(digit);
  expect(last(call)).toContain(phoneLineIn(locale).stoppedAll(facts));
});

test('a spoken stop of one channel or kind stops that and nothing else', async () => {
  const call = await atMenu();
  await call.speak('don’t call me anymore');
  expect(await decide('VOICE')).toBe('ADDRESS_STOPPED');
  expect(await decide('SMS')).toMatch(/^ALLOWED/);
});

test('what may be a stop is held for a person, with a due date, and said to be', async () => {
  const call = await atMenu();
  await call.speak('I never asked for these messages');
  expect(last(call)).toBe(`${en.held} ${en.goodbye}`);
  expect(await decide('SMS')).toBe('REQUEST_PENDING');
  expect(await decide('VOICE')).toBe('REQUEST_PENDING');
  expect(await api.deps.reviews.counts({})).toEqual({ UNSURE_REQUEST: 1 });
  const [request] = requests();
  expect(request).toMatchObject({ wayIn: 'VOICE', channel: 'VOICE', intent: 'UNSURE' });
  const evidence = request === undefined ? undefined : await api.deps.evidence.read(request.evidence);
  expect(new URLSearchParams(evidence).get('SpeechResult')).toBe('I never asked for these messages');
});

test('what asks for nothing is asked again', async () => {
  const before = entries();
  const call = await atMenu();
  await call.speak('what lovely weather we have');
  expect(last(call)).toMatch(new RegExp(`^${en.again}`));
  expect(entries()).toBe(before);
});

test('a spoken start opens nothing', async () => {
  const first = await atMenu();
  await first.press('1');
  const second = await atMenu();
  await second.speak('start');
  expect(await decide('SMS')).toBe('ADDRESS_STOPPED');
});

test('are kept out of the log', async () => {
  const call = await atMenu();
  await call.speak('I never asked for these messages');
  expect(api.log.lines.join('\n')).not.toMatch(/never asked|5550142/);
});
