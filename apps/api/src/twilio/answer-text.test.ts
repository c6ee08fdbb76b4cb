import { reasonFor } from '@heed/use-cases/testing/ask-decision';
import { registerPatient as registerPerson } from '@heed/use-cases/testing/register-patient';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PATIENT, registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi, TWILIO_TOKEN } from '../testing/test-api.ts';
import { OLDER_TOKEN, postAsTwilio, reasonForPatient, textForm } from '../testing/twilio-webhook.ts';

let api: TestApi;
beforeEach(async () => {
  api = await createTestApi({ config: { twilioAuthTokens: [OLDER_TOKEN, TWILIO_TOKEN] } });
});
afterEach(() => api.app.close());

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
test('STOP stops texts and calls to the number, and leaves email', async () => {
  await registerPatient(api);
  expect(await reasonForPatient(api, 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  const response = await postAsTwilio(api, '/webhooks/twilio/sms', textForm('STOP'));
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toMatch(/^text\/xml/);
  // Twilio itself answers its own word on a long code.
  expect(response.body).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
  expect(await reasonForPatient(api, 'SMS')).toBe('ADDRESS_STOPPED');
  expect(await reasonForPatient(api, 'VOICE')).toBe('ADDRESS_STOPPED');
  expect(await reasonForPatient(api, 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
});

test('words that only we understand get one confirmation, which only confirms', async () => {
  const response = await postAsTwilio(api, '/webhooks/twilio/sms', textForm('please stop texting me'));
  expect(response.body).toMatch(
    /<Response><Message>Example Clinic: texts and automated calls here are stopped\..*reply BILLS\..*<\/Message><\/Response>/,
  );
  expect(response.body).not.toMatch(/token|START/);
});

test('an answer to the confirmation narrows the stop, in whatever language, and gets none itself', async () => {
  await registerPatient(api);
  expect((await postAsTwilio(api, '/webhooks/twilio/sms', textForm('ya no me manden mensajes'))).body).toMatch(
    /reply BILLS/,
  );
  expect(await reasonForPatient(api, 'SMS')).toBe('ADDRESS_STOPPED');
  const answer = await postAsTwilio(api, '/webhooks/twilio/sms', textForm('Facturas', {}, 2));
  expect(answer.body).toContain('<Response/>');
  expect(await reasonForPatient(api, 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  expect(await reasonForPatient(api, 'SMS', 'bill')).toBe('ADDRESS_STOPPED');
});

test('a stop of one kind is confirmed as that', async () => {
  const response = await postAsTwilio(api, '/webhooks/twilio/sms', textForm('stop the bills'));
  expect(response.body).toMatch(/we stopped what you asked us to stop, and no more/);
});

test('STOP from a number of three people protects all three, and START opens what that number stopped', async () => {
  const deps = api.deps;
  const phone = PATIENT.phone;
  const people = await Promise.all(['1', '2', '3'].map((mrn) => registerPerson(deps, { mrn, phones: [phone] })));
  const other = await registerPerson(deps, { mrn: '4', phones: ['+12025550143'] });
  const reasons = () => Promise.all(people.map((one) => reasonFor(deps, one, 'appt_reminder', 'SMS')));
  await postAsTwilio(api, '/webhooks/twilio/sms', textForm('STOP'));
  expect(await reasons()).toEqual(['ADDRESS_STOPPED', 'ADDRESS_STOPPED', 'ADDRESS_STOPPED']);
  expect(await reasonFor(deps, other, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  const items = deps.entries.flatMap(({ event }) => (event.kind === 'review-opened' ? [event.item] : []));
  expect(items).toMatchObject([{ reason: 'SHARED_ADDRESS', details: { recipients: '3' } }]);
  deps.clock.advance(1000);
  await postAsTwilio(api, '/webhooks/twilio/sms', textForm('STOP', { From: '+12025550143' }, 2));
  deps.clock.advance(1000);
  await postAsTwilio(api, '/webhooks/twilio/sms', textForm('START', {}, 3));
  expect(await reasons()).toEqual(['ALLOWED_BY_DEFAULT', 'ALLOWED_BY_DEFAULT', 'ALLOWED_BY_DEFAULT']);
  expect(await reasonFor(deps, other, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
});

test('the same message twice is one statement, and the second delivery is answered as the first', async () => {
  const first = await postAsTwilio(api, '/webhooks/twilio/sms', textForm('please stop texting me'));
  const before = api.deps.entries.length;
  const again = await postAsTwilio(api, '/webhooks/twilio/sms', textForm('please stop texting me'));
  expect(again.statusCode).toBe(200);
  expect(again.body).toBe(first.body);
  expect(again.headers['content-type']).toBe(first.headers['content-type']);
  expect(api.deps.entries).toHaveLength(before);
});

test('every parameter Twilio sends, known to us or not, is kept as evidence', async () => {
  const form = textForm('STOP', Object.fromEntries(E_01.map((name) => [name, `${name} as it came`])));
  await postAsTwilio(api, '/webhooks/twilio/sms', form);
  const [request] = api.deps.entries.flatMap(({ event }) => (event.kind === 'request-received' ? [event.request] : []));
  const kept = request === undefined ? undefined : await api.deps.evidence.read(request.evidence);
  expect(Object.fromEntries(new URLSearchParams(kept))).toEqual(form);
  expect(JSON.stringify(api.deps.entries)).not.toContain('as it came');
});

test('where Twilio says it understood STOP itself, nothing is sent', async () => {
  const response = await postAsTwilio(
    api,
    '/webhooks/twilio/sms',
    textForm('Arrêt', { OptOutType: 'STOP', MessagingServiceSid: `MG${'1'.repeat(32)}` }),
  );
  expect(response.body).toContain('<Response/>');
});

test('who says “wrong number” is told that nothing more comes, and whom to call; bills are no word to a stranger', async () => {
  await registerPatient(api);
  const { body } = await postAsTwilio(api, '/webhooks/twilio/sms', textForm('Sorry you have the wrong person'));
  expect(body).toContain(
    '<Message>Example Clinic: sorry. This number will get nothing more from us. If this was a mistake and you are our patient, call 202-555-0100.</Message>',
  );
  expect(await reasonForPatient(api, 'SMS')).toBe('UNDELIVERABLE');
});

test('a stranger is answered in the language they wrote in, not in that of the patient the number was taken for', async () => {
  await registerPatient(api);
  const { body } = await postAsTwilio(api, '/webhooks/twilio/sms', textForm('se equivocó de número'));
  expect(body).toContain('Este tel. ya no va a recibir nada de nosotros.');
});
