import { afterEach, beforeEach, expect, test } from 'vitest';
import { LOCALES, WRITTEN_LOCALES } from '@heed/i18n/locales';
import { phoneLineIn } from '@heed/i18n/phone-line/in-language';
import type { StandInCall } from '@heed/twilio-stand-in/calls/place-call';
import { facts, api, open, ring, last } from '../../testing/phone-line.ts';

beforeEach(() => open());
afterEach(() => api.app.close());

test.each(WRITTEN_LOCALES)('%s: choice, confirmation and message', async (locale) => {
  await api.app.close();
  await open([locale]);
  const words = phoneLineIn(locale);
  const heardIn = (call: StandInCall) =>
    call
      .heard()
      .map(({ text }) => text)
      .join('\n');
  const call = await ring();
  expect(heardIn(call)).toContain(words.greeting(facts));
  await call.press('3');
  expect(heardIn(call)).toContain(words.more);
  await call.speak(words.keyWords[0]);
  expect(heardIn(call)).toContain(words.record);
  await call.leaveMessage(3);
  expect(heardIn(call)).toContain(words.recorded);
  const second = await ring('+12025550198');
  await second.speak(`${words.keyWords[1]}.`);
  expect(heardIn(second)).toContain(words.stoppedAll(facts));
  // A voice that is borrowed is followed by one that is not.
  expect(new Set(second.heard().map(({ language }) => language)).size).toBe(locale === 'ht' ? 2 : 1);
  const third = await ring('+12025550197');
  for (const phrase of words.personWords.split(', ').slice(0, 1)) await third.speak(phrase);
  expect(heardIn(third)).toContain(words.record);
});

test('nine languages have a key each', async () => {
  await api.app.close();
  const nine = ['en', 'es', 'fr', 'de', 'it', 'pt', 'pl', 'ru', 'ar'] as const;
  await open(nine);
  const call = await ring();
  expect(call.heard()).toHaveLength(10);
  await call.press('9');
  expect(last(call)).toContain(phoneLineIn('ar').stopAll);
  const named = await ring();
  await named.speak(LOCALES.ru.ownName);
  expect(last(named)).toContain(phoneLineIn('ru').stopAll);
});
