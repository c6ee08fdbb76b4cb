import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError } from './config-error.ts';
import { environmentSchema, loadConfig } from './config.ts';

const example = readFileSync(new URL('../../../../.env.example', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^[A-Z_]+=/.test(line))
  .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const);

test('.env.example lists every variable, and no other', () => {
  expect(example.map(([name]) => name).sort()).toEqual(Object.keys(environmentSchema.shape).sort());
});

test('the values of .env.example are the defaults', () => {
  expect(loadConfig(Object.fromEntries(example), '/srv/heed')).toEqual(loadConfig({}, '/srv/heed'));
});

test('a bad environment names every bad variable and no value', () => {
  const load = () => loadConfig({ HEED_PORT: 'eighty', DATABASE_URL: 'mysql://secret' }, '/srv/heed');
  expect(load).toThrow(ConfigError);
  expect(load).toThrow(/HEED_PORT[\s\S]*DATABASE_URL/);
  expect(load).not.toThrow(/secret/);
});

test('texts do not go out before an agreement with the provider is named', () => {
  const account = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: '0'.repeat(32) };
  expect(() => loadConfig(account, '/srv/heed')).toThrow(/HEED_TWILIO_BAA/);
  expect(
    loadConfig({ ...account, HEED_TWILIO_BAA: 'agreement of 1 May' }, '/srv/heed').twilio?.authTokens,
  ).toHaveLength(1);
});

test('FCC 26-67 is in force from a date that somebody states, and not without one', () => {
  const from = { HEED_REVOCATION_FROM: '2027-03-01T00:00:00-05:00' };
  expect(loadConfig({}, '/srv/heed').revocation).toEqual({});
  expect(loadConfig({ HEED_REVOCATION_REGIME: '2026', ...from }, '/srv/heed').revocation).toEqual({
    fcc2667From: Date.parse('2027-03-01T05:00:00Z'),
  });
  for (const env of [{ HEED_REVOCATION_REGIME: '2026' }, from])
    expect(() => loadConfig(env, '/srv/heed')).toThrow(/belong together/);
});

test('outside the demo texts go to Twilio and nowhere else', () => {
  const env = { HEED_TWILIO_API_URL: 'http://127.0.0.1:4010' };
  expect(() => loadConfig({ ...env, HEED_DEMO: 'off' }, '/srv/heed')).toThrow(/HEED_TWILIO_API_URL/);
  expect(() => loadConfig(env, '/srv/heed')).not.toThrow();
});

test.each([
  ['en,es', ['en', 'es']],
  ['ht', ['ht']],
  ['es, zh-Hans ,en', ['es', 'zh-Hans', 'en']],
  ['en,es,fr,de,it,pt,pl,ru,vi', ['en', 'es', 'fr', 'de', 'it', 'pt', 'pl', 'ru', 'vi']],
])('the phone line speaks %s', (text, languages) => {
  expect(loadConfig({ HEED_PHONE_LANGUAGES: text }, '/srv/heed').phoneLanguages).toEqual(languages);
});

test.each([',', 'xx', 'en,xx', 'en,en', 'en,es,fr,de,it,pt,pl,ru,vi,ko'])('the phone line cannot speak %j', (text) => {
  expect(() => loadConfig({ HEED_PHONE_LANGUAGES: text }, '/srv/heed')).toThrow(/HEED_PHONE_LANGUAGES/);
});
