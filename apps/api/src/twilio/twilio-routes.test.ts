import { getExpectedBodyHash, getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { reasonFor } from '@heed/use-cases/testing/ask-decision';
import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { registerPatient as registerPerson } from '@heed/use-cases/testing/register-patient';
import { isHeld } from '@heed/domain/silence/channel-signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PATIENT, registerPatient } from '../testing/demo-patient.ts';
import { ANSWER_WITHIN_MS } from './twilio-routes.ts';
import { createTestApi, PUBLIC_URL, type TestApi, TWILIO_TOKEN } from '../testing/test-api.ts';

let api: TestApi;
beforeEach(async () => {
  api = await createTestApi({ config: { twilioAuthTokens: ['older-token', TWILIO_TOKEN] } });
});
afterEach(() => api.app.close());

const sid = (number: number) => `SM${number.toString(16).padStart(32, '0')}`;

async function post(
  path: string,
  form: Readonly<Record<string, string>>,
  options: { token?: string; signature?: string; on?: TestApi } = {},
) {
  const signature =
    options.signature ?? getExpectedTwilioSignature(options.token ?? TWILIO_TOKEN, `${PUBLIC_URL}${path}`, form);
  return (options.on ?? api).app.inject({
    method: 'POST',
    url: path,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature,
      host: 'something.else.example',
    },
    payload: new URLSearchParams(form).toString(),
  });
}

const text = (Body: string, more: Readonly<Record<string, string>> = {}, number = 1) => ({
  MessageSid: sid(number),
  AccountSid: `AC${'0'.repeat(32)}`,
  From: PATIENT.phone,
  To: '+12025550100',
  Body,
  NumMedia: '0',
  FromCity: 'SPRINGFIELD',
  ...more,
});

/** Twilio's request to an incoming message webhook: what it may carry beside what every text carries. */
const E_01 = [
  ...[
    'SmsSid',
    'SmsMessageSid',
    'NumSegments',
    'MediaContentType0',
    'MediaUrl0',
    'FromState',
    'FromZip',
    'FromCountry',
  ],
  ...['ToCity', 'ToState', 'ToZip', 'ToCountry', 'ButtonPayload', 'ButtonText', 'ButtonType', 'InteractiveData'],
  ...['FlowData', 'ChannelMetadata', 'Latitude', 'Longitude', 'Address', 'Label', 'ProfileName', 'WaId', 'Forwarded'],
  ...['FrequentlyForwarded', 'ReferralBody', 'SmsStatus', 'ApiVersion', 'SomethingNew'],
];

async function decide(channel: string, type = 'appt_reminder'): Promise<string> {
  const { data } = await api.ask(
    `query ($c: Channel!, $t: ID!) { decide(request: { recipient: { external: { system: "mrn", value: "A-1001" } }, type: $t, channel: $c }) { reason } }`,
    { c: channel, t: type },
  );
  return data.decide.reason;
}

describe('texts', () => {
  test('STOP stops texts and calls to the number, and leaves email', async () => {
    await registerPatient(api);
    expect(await decide('SMS')).toBe('ALLOWED_BY_DEFAULT');
    const response = await post('/webhooks/twilio/sms', text('STOP'));
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toMatch(/^text\/xml/);
    // Twilio itself answers its own word on a long code.
    expect(response.body).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
    expect(await decide('SMS')).toBe('ADDRESS_STOPPED');
    expect(await decide('VOICE')).toBe('ADDRESS_STOPPED');
    expect(await decide('EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('words that only we understand get one confirmation, which only confirms', async () => {
    const response = await post('/webhooks/twilio/sms', text('please stop texting me'));
    expect(response.body).toMatch(
      /<Response><Message>Example Clinic: texts and automated calls here are stopped\..*reply BILLS\..*<\/Message><\/Response>/,
    );
    expect(response.body).not.toMatch(/token|START/);
  });

  test('an answer to the confirmation narrows the stop, in whatever language, and gets none itself', async () => {
    await registerPatient(api);
    expect((await post('/webhooks/twilio/sms', text('ya no me manden mensajes'))).body).toMatch(/reply BILLS/);
    expect(await decide('SMS')).toBe('ADDRESS_STOPPED');
    const answer = await post('/webhooks/twilio/sms', text('Facturas', {}, 2));
    expect(answer.body).toContain('<Response/>');
    expect(await decide('SMS')).toBe('ALLOWED_BY_DEFAULT');
    expect(await decide('SMS', 'bill')).toBe('ADDRESS_STOPPED');
  });

  test('a stop of one kind is confirmed as that', async () => {
    const response = await post('/webhooks/twilio/sms', text('stop the bills'));
    expect(response.body).toMatch(/we stopped what you asked us to stop, and no more/);
  });

  test('STOP from a number of three people protects all three, and START opens what that number stopped', async () => {
    const deps = api.deps;
    const phone = PATIENT.phone;
    const people = await Promise.all(['1', '2', '3'].map((mrn) => registerPerson(deps, { mrn, phones: [phone] })));
    const other = await registerPerson(deps, { mrn: '4', phones: ['+12025550143'] });
    const reasons = () => Promise.all(people.map((one) => reasonFor(deps, one, 'appt_reminder', 'SMS')));
    await post('/webhooks/twilio/sms', text('STOP'));
    expect(await reasons()).toEqual(['ADDRESS_STOPPED', 'ADDRESS_STOPPED', 'ADDRESS_STOPPED']);
    expect(await reasonFor(deps, other, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
    const items = deps.entries.flatMap(({ event }) => (event.kind === 'review-opened' ? [event.item] : []));
    expect(items).toMatchObject([{ reason: 'SHARED_ADDRESS', details: { recipients: '3' } }]);
    deps.clock.advance(1000);
    await post('/webhooks/twilio/sms', text('STOP', { From: '+12025550143' }, 2));
    deps.clock.advance(1000);
    await post('/webhooks/twilio/sms', text('START', {}, 3));
    expect(await reasons()).toEqual(['ALLOWED_BY_DEFAULT', 'ALLOWED_BY_DEFAULT', 'ALLOWED_BY_DEFAULT']);
    expect(await reasonFor(deps, other, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
  });

  test('the same message twice is one statement, and the second delivery is answered as the first', async () => {
    const first = await post('/webhooks/twilio/sms', text('please stop texting me'));
    const before = api.deps.entries.length;
    const again = await post('/webhooks/twilio/sms', text('please stop texting me'));
    expect(again.statusCode).toBe(200);
    expect(again.body).toBe(first.body);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(api.deps.entries).toHaveLength(before);
  });

  test('is read from JSON as well, where the hash of the body is in the signed address', async () => {
    await registerPatient(api);
    const payload = JSON.stringify(text('STOP'));
    const path = `/webhooks/twilio/sms?bodySHA256=${getExpectedBodyHash(payload)}`;
    const signature = getExpectedTwilioSignature(TWILIO_TOKEN, `${PUBLIC_URL}${path}`, {});
    const headers = { 'content-type': 'application/json', 'x-twilio-signature': signature };
    const deliver = (body: string) => api.app.inject({ method: 'POST', url: path, headers, payload: body });
    expect((await deliver(payload.replace('STOP', 'START'))).statusCode).toBe(403);
    expect((await deliver(payload)).statusCode).toBe(200);
    expect(await decide('SMS')).toBe('ADDRESS_STOPPED');
  });

  test('every parameter Twilio sends, known to us or not, is kept as evidence', async () => {
    const form = text('STOP', Object.fromEntries(E_01.map((name) => [name, `${name} as it came`])));
    await post('/webhooks/twilio/sms', form);
    const [request] = api.deps.entries.flatMap(({ event }) =>
      event.kind === 'request-received' ? [event.request] : [],
    );
    const kept = request === undefined ? undefined : await api.deps.evidence.read(request.evidence);
    expect(Object.fromEntries(new URLSearchParams(kept))).toEqual(form);
    expect(JSON.stringify(api.deps.entries)).not.toContain('as it came');
  });

  test('where Twilio says it understood STOP itself, nothing is sent', async () => {
    const response = await post(
      '/webhooks/twilio/sms',
      text('Arrêt', { OptOutType: 'STOP', MessagingServiceSid: `MG${'1'.repeat(32)}` }),
    );
    expect(response.body).toContain('<Response/>');
  });

  test.each([
    ['no signature', { signature: '' }],
    ['a wrong signature', { signature: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
    ['a token that is not live', { token: 'somebody-elses-token' }],
  ])('%s gets 403 and changes nothing', async (_name, options) => {
    const before = api.deps.entries.length;
    const response = await post('/webhooks/twilio/sms', text('STOP'), options);
    expect(response.statusCode).toBe(403);
    expect(api.deps.entries).toHaveLength(before);
    expect(response.body + api.log.lines.join('')).not.toMatch(/0142|STOP/);
  });

  test('while tokens rotate, both are live', async () => {
    expect((await post('/webhooks/twilio/sms', text('STOP'), { token: 'older-token' })).statusCode).toBe(200);
    expect((await post('/webhooks/twilio/sms', text('STOP', {}, 2))).statusCode).toBe(200);
  });

  test('a request without its parameters is refused', async () => {
    expect((await post('/webhooks/twilio/sms', { From: PATIENT.phone, Body: 'STOP' })).statusCode).toBe(400);
  });

  test('a write that fails is a 503, so that Twilio brings the text again', async () => {
    const deps = inMemoryDeps();
    const away = await createTestApi({
      deps: {
        ...deps,
        ledger: { ...deps.ledger, write: () => Promise.reject(new Error(`no database for ${PATIENT.phone}`)) },
      },
    });
    const response = await post('/webhooks/twilio/sms', text('STOP'), { on: away });
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
      const answering = post('/webhooks/twilio/sms', text('please stop texting me'), { on: slow });
      await vi.waitUntil(() => vi.getTimerCount() > 0);
      await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS);
      expect((await answering).statusCode).toBe(503);
    } finally {
      vi.useRealTimers();
    }
    expect(ANSWER_WITHIN_MS).toBeLessThan(2_000);
    hangs.resolve(undefined);
    const again = await post('/webhooks/twilio/sms', text('please stop texting me'), { on: slow });
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
    await post('/webhooks/twilio/sms', text('STOP'), { on: away });
    const signals = await deps.watch.signals();
    expect(signals).toMatchObject({ unwrittenAt: deps.clock.now() });
    expect(signals && isHeld(signals, deps.clock.now())).toBe(true);
    await away.app.close();
  });

  test('what lacks a parameter is logged by the names of what it lacks', async () => {
    await post('/webhooks/twilio/sms', { From: PATIENT.phone, Body: 'STOP' });
    expect(api.log.lines.join('')).toMatch(/lacks what it must carry/);
    expect(api.log.lines.join('')).toMatch(/MessageSid.*To/);
    expect(api.log.lines.join('')).not.toMatch(/0142|STOP/);
  });

  test('the name of a form is read in whatever letters', async () => {
    const form = text('STOP');
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
});

describe('calls', () => {
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
    const { headers, body } = await post(begin, call());
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
    expect((await post(nextIn((await post(begin, withheld)).body), withheld)).body).toMatch(said);
  });

  test('a step without its mark, with another’s, or from another call begins anew and changes nothing', async () => {
    const menu = nextIn((await post(nextIn((await post(begin, call())).body), call({ Digits: '1' }))).body);
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
      const answer = await post(path, form);
      expect(answer.body).toContain('Thank you for calling');
    }
    expect(api.deps.entries).toHaveLength(before);
    await post(menu, call({ Digits: '1' }));
    expect(api.deps.entries.length).toBeGreaterThan(before);
  });

  test('a token rotated in the middle of a call does not lose the call', async () => {
    const before = await createTestApi({ deps: api.deps, config: { twilioAuthTokens: ['older-token'] } });
    const first = await post(begin, call(), { on: before, token: 'older-token' });
    const next = await post(nextIn(first.body), call({ Digits: '2' }));
    expect(next.body).toContain('oprima 1');
    await before.app.close();
  });

  test('in a call that a sender made, one key stops for the number called, in the call’s language', async () => {
    await registerPatient(api);
    const out = { From: '+12025550100', To: PATIENT.phone, Direction: 'outbound-api', Digits: '1' };
    const answer = await post('/webhooks/twilio/voice?step=choice&language=es', call(out));
    expect(answer.body).toMatch(/<Say language="es-US" voice="Polly\.Penelope">Listo\. Example Clinic ya no enviará/);
    expect(await decide('VOICE')).toBe('ADDRESS_STOPPED');
    expect(await decide('EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('a write that fails is a 503, and nothing is confirmed', async () => {
    const deps = inMemoryDeps();
    const ledger = { ...deps.ledger, write: () => Promise.reject(new Error('no database')) };
    const away = await createTestApi({ deps: { ...deps, ledger } });
    const answer = await post('/webhooks/twilio/voice?step=choice', call({ Digits: '1' }), { on: away });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).not.toContain('Done');
    await away.app.close();
  });

  test.each([
    ['no signature', { signature: '' }],
    ['a token that is not live', { token: 'somebody-elses-token' }],
  ])('%s gets 403 at every step', async (_name, options) => {
    const before = api.deps.entries.length;
    for (const path of [begin, `${begin}?step=choice`, nextIn((await post(begin, call())).body)])
      expect((await post(path, call({ Digits: '1' }), options)).statusCode).toBe(403);
    expect(api.deps.entries).toHaveLength(before);
  });

  test('by GET nothing happens, and without its parameters a call is refused', async () => {
    expect((await api.app.inject(`${begin}?step=choice&CallSid=CA1&Digits=1&From=%2B12025550142`)).statusCode).toBe(
      404,
    );
    expect((await post(begin, { From: PATIENT.phone })).statusCode).toBe(400);
  });
});

describe('status callbacks', () => {
  const status = (MessageStatus: string, ErrorCode?: string) => ({
    MessageSid: sid(9),
    MessageStatus,
    From: '+12025550100',
    To: PATIENT.phone,
    ...(ErrorCode === undefined ? {} : { ErrorCode }),
  });

  test.each([
    ['undelivered', '21610', 'CARRIER_BLOCKED'],
    ['undelivered', '30006', 'UNDELIVERABLE'],
    ['failed', '21211', 'UNDELIVERABLE'],
    ['delivered', undefined, 'ALLOWED_BY_DEFAULT'],
    ['sent', undefined, 'ALLOWED_BY_DEFAULT'],
    ['undelivered', '30007', 'ALLOWED_BY_DEFAULT'],
  ])('%s with error %s makes the next decision %s', async (state, code, reason) => {
    await registerPatient(api);
    const response = await post('/webhooks/twilio/status', status(state, code));
    expect(response.statusCode).toBe(204);
    expect(await decide('SMS')).toBe(reason);
  });

  test('the same status twice is one entry', async () => {
    await post('/webhooks/twilio/status', status('undelivered', '21610'));
    const before = api.deps.entries.length;
    await post('/webhooks/twilio/status', status('undelivered', '21610'));
    expect(api.deps.entries).toHaveLength(before);
  });
});
