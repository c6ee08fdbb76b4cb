import { getExpectedBodyHash, getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { isHeld } from '@heed/domain/silence/channel-signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PATIENT, registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, PUBLIC_URL, type TestApi, TWILIO_TOKEN } from '../testing/test-api.ts';
import { OLDER_TOKEN, postAsTwilio, reasonForPatient, textForm } from '../testing/twilio-webhook.ts';
import { ANSWER_WITHIN_MS } from './twilio-routes.ts';

let api: TestApi;
beforeEach(async () => {
  api = await createTestApi({ config: { twilioAuthTokens: [OLDER_TOKEN, TWILIO_TOKEN] } });
});
afterEach(() => api.app.close());

test('is read from JSON as well, where the hash of the body is in the signed address', async () => {
  await registerPatient(api);
  const payload = JSON.stringify(textForm('STOP'));
  const path = `/webhooks/twilio/sms?bodySHA256=${getExpectedBodyHash(payload)}`;
  const signature = getExpectedTwilioSignature(TWILIO_TOKEN, `${PUBLIC_URL}${path}`, {});
  const headers = { 'content-type': 'application/json', 'x-twilio-signature': signature };
  const deliver = (body: string) => api.app.inject({ method: 'POST', url: path, headers, payload: body });
  expect((await deliver(payload.replace('STOP', 'START'))).statusCode).toBe(403);
  expect((await deliver(payload)).statusCode).toBe(200);
  expect(await reasonForPatient(api, 'SMS')).toBe('ADDRESS_STOPPED');
});

test.each([
  ['no signature', { signature: '' }],
  ['a wrong signature', { signature: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
  ['a token that is not live', { token: 'somebody-elses-token' }],
])('%s gets 403 and changes nothing', async (_name, options) => {
  const before = api.deps.entries.length;
  const response = await postAsTwilio(api, '/webhooks/twilio/sms', textForm('STOP'), options);
  expect(response.statusCode).toBe(403);
  expect(api.deps.entries).toHaveLength(before);
  expect(response.body + api.log.lines.join('')).not.toMatch(/0142|STOP/);
});

test('while tokens rotate, both are live', async () => {
  expect((await postAsTwilio(api, '/webhooks/twilio/sms', textForm('STOP'), { token: OLDER_TOKEN })).statusCode).toBe(
    200,
  );
  expect((await postAsTwilio(api, '/webhooks/twilio/sms', textForm('STOP', {}, 2))).statusCode).toBe(200);
});

test('a request without its parameters is refused', async () => {
  expect((await postAsTwilio(api, '/webhooks/twilio/sms', { From: PATIENT.phone, Body: 'STOP' })).statusCode).toBe(400);
});

test('a write that fails is a 503, so that Twilio brings the text again', async () => {
  const deps = inMemoryDeps();
  const away = await createTestApi({
    deps: {
      ...deps,
      ledger: { ...deps.ledger, write: () => Promise.reject(new Error(`no database for ${PATIENT.phone}`)) },
    },
  });
  const response = await postAsTwilio(away, '/webhooks/twilio/sms', textForm('STOP'));
  expect(response.statusCode).toBe(503);
  expect(response.headers['retry-after']).toBeDefined();
  expect(response.body + away.log.lines.join('')).not.toMatch(/0142|database/);
  await away.app.close();
});

test('a write that hangs is a 503 before two seconds are over, and what is written after it is one act with the next delivery', async () => {
  const deps = inMemoryDeps();
  const hangs = Promise.withResolvers<undefined>();
  const write: typeof deps.ledger.write = async (claim, work) => {
    await hangs.promise;
    return deps.ledger.write(claim, work);
  };
  const slow = await createTestApi({ deps: { ...deps, ledger: { ...deps.ledger, write } } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const answering = postAsTwilio(slow, '/webhooks/twilio/sms', textForm('please stop texting me'));
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS);
    expect((await answering).statusCode).toBe(503);
  } finally {
    vi.useRealTimers();
  }
  expect(ANSWER_WITHIN_MS).toBeLessThan(2_000);
  hangs.resolve(undefined);
  const again = await postAsTwilio(slow, '/webhooks/twilio/sms', textForm('please stop texting me'));
  expect(again.body).toContain('<Message>');
  expect(deps.entries.filter(({ event }) => event.kind === 'request-received')).toHaveLength(1);
  await slow.app.close();
});

test('what could not be written is lost to no silence: messages wait until the list was read after it', async () => {
  const deps = inMemoryDeps();
  await deps.watch.begin();
  await deps.watch.mark({ caughtUpAt: deps.clock.now() });
  const write = () => Promise.reject(new Error('no database'));
  const away = await createTestApi({ deps: { ...deps, ledger: { ...deps.ledger, write } } });
  deps.clock.advance(1000);
  await postAsTwilio(away, '/webhooks/twilio/sms', textForm('STOP'));
  const signals = await deps.watch.signals();
  expect(signals).toMatchObject({ unwrittenAt: deps.clock.now() });
  expect(signals && isHeld(signals, deps.clock.now())).toBe(true);
  await away.app.close();
});

test('what lacks a parameter is logged by the names of what it lacks', async () => {
  await postAsTwilio(api, '/webhooks/twilio/sms', { From: PATIENT.phone, Body: 'STOP' });
  expect(api.log.lines.join('')).toMatch(/lacks what it must carry/);
  expect(api.log.lines.join('')).toMatch(/MessageSid.*To/);
  expect(api.log.lines.join('')).not.toMatch(/0142|STOP/);
});

test('the name of a form is read in whatever letters', async () => {
  const form = textForm('STOP');
  const headers = {
    'content-type': 'Application/X-WWW-Form-URLEncoded',
    'x-twilio-signature': getExpectedTwilioSignature(TWILIO_TOKEN, `${PUBLIC_URL}/webhooks/twilio/sms`, form),
  };
  const payload = new URLSearchParams(form).toString();
  const response = await api.app.inject({ method: 'POST', url: '/webhooks/twilio/sms', headers, payload });
  expect(response.statusCode).toBe(200);
});

test('by GET nothing happens', async () => {
  const before = api.deps.entries.length;
  expect((await api.app.inject('/webhooks/twilio/sms?Body=STOP')).statusCode).toBe(404);
  expect(api.deps.entries).toHaveLength(before);
});
