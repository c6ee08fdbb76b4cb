import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PATIENT, registerPatient } from '../../testing/demo-patient.ts';
import { createTestApi, PUBLIC_URL, type TestApi, TWILIO_TOKEN } from '../../testing/test-api.ts';
import { OLDER_TOKEN, postAsTwilio, reasonForPatient } from '../../testing/twilio-webhook.ts';

let api: TestApi;
beforeEach(async () => {
  api = await createTestApi({ config: { twilioAuthTokens: [OLDER_TOKEN, TWILIO_TOKEN] } });
});
afterEach(() => api.app.close());

const call = (more: Readonly<Record<string, string>> = {}) => ({
  CallSid: `CA${'0'.repeat(32)}`,
  From: PATIENT.phone,
  To: '+12025550100',
  Direction: 'inbound',
  ...more,
});

const begin = '/webhooks/twilio/voice';
/** The address that an answer names for what comes next, as Twilio posts to it: without its fragment. */
const nextIn = (xml: string) =>
  (/action="([^"#]*)/.exec(xml)?.[1] ?? '').replaceAll('&amp;', '&').slice(PUBLIC_URL.length);

test('the answer is what Twilio’s own builder makes: keys and words, silence posted as well, tried five times more', async () => {
  const { headers, body } = await postAsTwilio(api, begin, call());
  expect(headers['content-type']).toMatch(/^text\/xml/);
  expect(body).toMatch(
    /<Gather input="dtmf speech" numDigits="1" finishOnKey="" timeout="6" speechTimeout="auto" language="en-US" hints="stop, [^"]*" actionOnEmptyResult="true" method="POST" action="[^"]*#rc=5&amp;rp=all">/,
  );
  expect(body).toMatch(/<Say language="en-US" voice="Polly\.Joanna">Thank you for calling Example Clinic\.<\/Say>/);
});

test.each([
  ['+12025550100', /use the form at choices\.example\.org\/opt-out\. Goodbye/],
  ['+12025550109', /use the form at choices\.example\.org\/opt-out, or call 202-555-0100 to speak with a person/],
])('on a call to %s nobody is sent to the number they have called', async (To, said) => {
  const withheld = call({ To, From: 'anonymous', Digits: '1' });
  expect((await postAsTwilio(api, nextIn((await postAsTwilio(api, begin, withheld)).body), withheld)).body).toMatch(
    said,
  );
});

test('a step without its mark, with another’s, or from another call begins anew and changes nothing', async () => {
  const menu = nextIn(
    (await postAsTwilio(api, nextIn((await postAsTwilio(api, begin, call())).body), call({ Digits: '1' }))).body,
  );
  expect(menu).toMatch(/step=menu\.en\.2\.0\.0&mark=/);
  const before = api.deps.entries.length;
  const other = `CA${'1'.repeat(32)}`;
  for (const [path, form] of [
    [menu.replace(/&mark=.*/, ''), call({ Digits: '1' })],
    [menu.replace('menu', 'message'), call({ Digits: '1' })],
    [`${menu}x`, call({ Digits: '1' })],
    [menu, call({ Digits: '1', CallSid: other })],
    ['/webhooks/twilio/voice?step=menu.en.2.0.0&mark=', call({ Digits: '1' })],
    ['/webhooks/twilio/voice?step=%00%ff&mark=%F0%9F%98%80', call({ Digits: '1' })],
  ] as const) {
    const answer = await postAsTwilio(api, path, form);
    expect(answer.body).toContain('Thank you for calling');
  }
  expect(api.deps.entries).toHaveLength(before);
  await postAsTwilio(api, menu, call({ Digits: '1' }));
  expect(api.deps.entries.length).toBeGreaterThan(before);
});

test('a token rotated in the middle of a call does not lose the call', async () => {
  const before = await createTestApi({ deps: api.deps, config: { twilioAuthTokens: [OLDER_TOKEN] } });
  const first = await postAsTwilio(before, begin, call(), { token: OLDER_TOKEN });
  const next = await postAsTwilio(api, nextIn(first.body), call({ Digits: '2' }));
  expect(next.body).toContain('oprima 1');
  await before.app.close();
});

test('in a call that a sender made, one key stops for the number called, in the call’s language', async () => {
  await registerPatient(api);
  const out = { From: '+12025550100', To: PATIENT.phone, Direction: 'outbound-api', Digits: '1' };
  const answer = await postAsTwilio(api, '/webhooks/twilio/voice?step=choice&language=es', call(out));
  expect(answer.body).toMatch(/<Say language="es-US" voice="Polly\.Penelope">Listo\. Example Clinic ya no enviará/);
  expect(await reasonForPatient(api, 'VOICE')).toBe('ADDRESS_STOPPED');
  expect(await reasonForPatient(api, 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
});

test('a write that fails is a 503, and nothing is confirmed', async () => {
  const deps = inMemoryDeps();
  const ledger = { ...deps.ledger, write: () => Promise.reject(new Error('no database')) };
  const away = await createTestApi({ deps: { ...deps, ledger } });
  const answer = await postAsTwilio(away, '/webhooks/twilio/voice?step=choice', call({ Digits: '1' }));
  expect(answer.statusCode).toBe(503);
  expect(answer.body).not.toContain('Done');
  await away.app.close();
});

test.each([
  ['no signature', { signature: '' }],
  ['a token that is not live', { token: 'somebody-elses-token' }],
])('%s gets 403 at every step', async (_name, options) => {
  const before = api.deps.entries.length;
  for (const path of [begin, `${begin}?step=choice`, nextIn((await postAsTwilio(api, begin, call())).body)])
    expect((await postAsTwilio(api, path, call({ Digits: '1' }), options)).statusCode).toBe(403);
  expect(api.deps.entries).toHaveLength(before);
});

test('by GET nothing happens, and without its parameters a call is refused', async () => {
  expect((await api.app.inject(`${begin}?step=choice&CallSid=CA1&Digits=1&From=%2B12025550142`)).statusCode).toBe(404);
  expect((await postAsTwilio(api, begin, { From: PATIENT.phone })).statusCode).toBe(400);
});
