import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMilliseconds, formatInstant } from '@heed/domain/time/instant';
import { PATIENT, registerPatient } from '../testing/demo-patient.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await createTestApi();
  id = await registerPatient(api);
});
afterAll(() => api.app.close());

const QUERY = `query ($requests: [TimetableRequest!]!, $through: DateTime!) { timetables(requests: $requests, through: $through) {
  type channel recipient asOf from through segments { from until outcome reason notBefore contactPoint detail } } }`;
const DAY = 86_400_000;
const inDays = (days: number) => formatInstant(addMilliseconds(api.deps.clock.now(), days * DAY));
const request = (given: Readonly<Record<string, unknown>> = {}) => ({
  recipient: { external: { system: PATIENT.system, value: PATIENT.value } },
  type: 'appt_reminder',
  channel: 'EMAIL',
  ...given,
});

test('says what will be decided, in order and without gaps', async () => {
  const { data, errors } = await api.ask(QUERY, { requests: [request()], through: inDays(2) });
  expect(errors).toEqual([]);
  const [first] = data.timetables;
  expect(first).toMatchObject({ type: 'appt_reminder', channel: 'EMAIL', recipient: id, through: inDays(2) });
  expect(first?.segments[0]).toMatchObject({ outcome: 'ALLOW', reason: 'ALLOWED_BY_DEFAULT', detail: 'FULL' });
  expect(first?.segments[0]?.from).toBe(first?.from);
  expect(first?.segments.at(-1)?.until).toBe(first?.through);
});

test('reaches seven days at most, and says so', async () => {
  const { data } = await api.ask(QUERY, { requests: [request()], through: inDays(30) });
  expect(data.timetables[0]?.through).toBe(inDays(7));
});

test('while stops by text may not be heard, reaches only as far as is known of that', async () => {
  const { clock, watch } = api.deps;
  const now = clock.now();
  await watch.begin();
  await watch.mark({ badSignaturesAt: now });
  const askFor = async (...channels: readonly string[]) => {
    const requests = channels.map((channel) => request({ channel }));
    return (await api.ask(QUERY, { requests, through: inDays(2) })).data.timetables;
  };
  const held = await askFor('EMAIL', 'SMS');
  expect(held[1]).toMatchObject({ through: formatInstant(addMilliseconds(now, 300_000)) });
  expect(held[1]?.segments).toMatchObject([{ outcome: 'DEFER', reason: 'CHANNEL_SILENT' }]);
  expect(held[0]?.segments).toMatchObject([{ outcome: 'ALLOW' }]);
  expect((await askFor('EMAIL'))[0]?.through).toBe(inDays(2));
  await watch.mark({ caughtUpAt: now });
  expect((await askFor('SMS'))[0]).toMatchObject({
    through: formatInstant(addMilliseconds(now, 600_001)),
    segments: [{ outcome: 'ALLOW' }],
  });
  await watch.end();
  expect((await askFor('SMS'))[0]?.through).toBe(inDays(2));
});

test('somebody who is not known is denied all the time', async () => {
  const unknown = { recipient: { external: { system: 'mrn', value: 'nobody' } } };
  const { data } = await api.ask(QUERY, { requests: [request(unknown)], through: inDays(1) });
  expect(data.timetables).toMatchObject([
    { recipient: null, segments: [{ outcome: 'DENY', reason: 'UNKNOWN_RECIPIENT' }] },
  ]);
});

test.each([
  [[request({ type: 'no_such_type' })], 1, 'UNKNOWN_TYPE'],
  [[request({ channel: 'POSTAL' })], 1, 'CHANNEL_NOT_DECIDED'],
  [[request({ recipient: {} })], 1, 'BAD_RECIPIENT_REF'],
  [[request()], -1, 'BAD_PERIOD'],
  [Array.from({ length: 1_001 }, () => request()), 1, 'TOO_MANY_ROWS'],
])('what cannot be answered is refused whole: %#', async (requests, days, code) => {
  const { data, codes } = await api.ask(QUERY, { requests, through: inDays(days) });
  expect(data).toBeNull();
  expect(codes).toEqual([code]);
});

test('a client that may not ask is turned away', async () => {
  const { codes } = await api.ask(
    QUERY,
    { requests: [request()], through: inDays(1) },
    await api.clientWith(['links']),
  );
  expect(codes).toEqual(['FORBIDDEN']);
});
