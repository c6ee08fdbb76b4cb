import { afterEach, beforeEach, expect, test } from 'vitest';
import { LOCALES, WRITTEN_LOCALES } from '@heed/i18n/locales';
import { phoneLineIn } from '@heed/i18n/phone-line/in-language';
import { STOPPED, OTHER_WAYS, api, open, ring, last, decide, entries } from '../../testing/phone-line.ts';

beforeEach(() => open());
afterEach(() => api.app.close());

test('is asked for in itself, the organisation’s first language greeting', async () => {
  expect((await ring()).heard()).toEqual([
    { language: 'en-US', text: 'Thank you for calling Example Clinic.' },
    { language: 'en-US', text: 'For English, press 1.' },
    { language: 'es-US', text: 'Para español, oprima 2.' },
  ]);
});

test.each([
  ['2', 'es'],
  ['1', 'en'],
] as const)('%s is %s', async (key, locale) => {
  const call = await ring();
  await call.press(key);
  expect(last(call)).toContain(phoneLineIn(locale).stopAll);
});

test.each([
  ['Espanol, por favor.', 'es'],
  ['Spanish', 'es'],
  ['Spanish, please.', 'es'],
  ['Two.', 'es'],
  ['dos', 'es'],
  ['2', 'es'],
  ['one', 'en'],
  ['Inglés', 'en'],
  ['I speak English', 'en'],
] as const)('may be said: %j is %s', async (words, locale) => {
  const before = entries();
  const call = await ring();
  await call.speak(words);
  expect(last(call)).toContain(phoneLineIn(locale).stopAll);
  expect(entries()).toBe(before);
});

test.each(WRITTEN_LOCALES)('%s is chosen by its own name and by its name in English', async (locale) => {
  await api.app.close();
  await open(['en', locale === 'en' ? 'es' : locale]);
  const before = entries();
  const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' }).of(locale.slice(0, locale === 'fil' ? 3 : 2));
  for (const name of [LOCALES[locale].ownName, inEnglish ?? '']) {
    const call = await ring();
    await call.speak(name);
    expect(call.heard().map(({ text }) => text)).toContainEqual(expect.stringContaining(phoneLineIn(locale).stopAll));
  }
  expect(entries()).toBe(before);
});

test('that a stop names is not chosen by it: the stop is heard', async () => {
  const call = await ring();
  await call.speak('Stop calling me, I do not speak English.');
  expect(call.waitsFor()).toBe('choice');
  expect(await decide('VOICE')).toBe('ADDRESS_STOPPED');
});

test('is not needed by who says stop at once', async () => {
  const call = await ring();
  await call.speak('Stop calling and texting me.');
  expect(last(call)).toContain(STOPPED);
  expect(await decide('VOICE')).toBe('ADDRESS_STOPPED');
});

test('is not asked for where there is one', async () => {
  await api.app.close();
  await open(['es']);
  const call = await ring();
  expect(call.heard()).toHaveLength(1);
  expect(last(call)).toMatch(/^Gracias por llamar a Example Clinic\..*oprima 1/);
});

test('three times nothing ends the call in every language, and changes nothing', async () => {
  const before = entries();
  const call = await ring();
  await call.press('9');
  await call.keepSilent();
  expect(call.waitsFor()).toBe('choice');
  await call.press('#');
  expect(call.waitsFor()).toBe('nothing');
  expect(
    call
      .heard()
      .slice(-2)
      .map(({ language }) => language),
  ).toEqual(['en-US', 'es-US']);
  expect(call.heard().at(-2)?.text).toContain(OTHER_WAYS);
  expect(entries()).toBe(before);
});
