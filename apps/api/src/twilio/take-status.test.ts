import { afterEach, beforeEach, expect, test } from 'vitest';
import { PATIENT, registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';
import { messageSid, postAsTwilio, reasonForPatient } from '../testing/twilio-webhook.ts';

let api: TestApi;
beforeEach(async () => {
  api = await createTestApi();
});
afterEach(() => api.app.close());

const status = (MessageStatus: string, ErrorCode?: string) => ({
  MessageSid: messageSid(9),
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
  const response = await postAsTwilio(api, '/webhooks/twilio/status', status(state, code));
  expect(response.statusCode).toBe(204);
  expect(await reasonForPatient(api, 'SMS')).toBe(reason);
});

test('the same status twice is one entry', async () => {
  await postAsTwilio(api, '/webhooks/twilio/status', status('undelivered', '21610'));
  const before = api.deps.entries.length;
  await postAsTwilio(api, '/webhooks/twilio/status', status('undelivered', '21610'));
  expect(api.deps.entries).toHaveLength(before);
});
