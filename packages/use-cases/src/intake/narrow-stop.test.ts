import { ANSWER_WITHIN_MS } from '@heed/domain/request/revocation-rule';
import { addMilliseconds } from '@heed/domain/time/instant';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { beforeEach, describe, expect, test } from 'vitest';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient } from '../testing/register-patient.ts';
import { stopByForm } from '../testing/stop-by-form.ts';
import { receiveText, type TextReceived } from './receive-text.ts';

const PHONE = '+12025550142';
const SHORT_CODE = '55501';

let deps: InMemoryDeps;
let ann: RecipientId;
let count = 0;
beforeEach(async () => {
  deps = inMemoryDeps();
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
});

async function receive(body: string, given: Partial<TextReceived> = {}) {
  count += 1;
  const received = await receiveText(deps, {
    messageSid: `SM${String(count)}`,
    from: PHONE,
    to: SHORT_CODE,
    body,
    raw: `Body=${body}`,
    ...given,
  });
  deps.clock.advance(1000);
  return received;
}

const reminder = () => reasonFor(deps, ann, 'appt_reminder', 'SMS');
const bill = () => reasonFor(deps, ann, 'bill', 'SMS');
const survey = () => reasonFor(deps, ann, 'experience_survey', 'SMS');
const requests = () => deps.entries.flatMap(({ event }) => (event.kind === 'request-received' ? [event.request] : []));
const reviews = () => deps.entries.flatMap(({ event }) => (event.kind === 'review-opened' ? [event.item] : []));

describe('the confirmation of a stop', () => {
  test('asks which kinds were meant; without an answer everything stays stopped', async () => {
    expect(await receive('STOP')).toMatchObject({ reply: { kind: 'stop-confirmed', asksWhich: true } });
    deps.clock.advance(365 * 24 * 3_600_000);
    expect([await reminder(), await bill()]).toEqual(['ADDRESS_STOPPED', 'ADDRESS_STOPPED']);
  });

  test('is asked under the rule in force, which is written down with the stop', async () => {
    await receive('STOP');
    await receive('thanks');
    expect(requests().map(({ regime }) => regime)).toEqual(['2024-waived', undefined]);
  });

  test.each([
    ['STOP BILLS', 'part-stop-confirmed'],
    ['stop emailing me', 'part-stop-confirmed'],
    ['do not contact me again', 'part-stop-confirmed'],
    ['stop texting me', 'stop-confirmed'],
  ])('of %j says no more than what stopped: %s', async (body, kind) => {
    expect(await receive(body)).toMatchObject({ reply: { kind } });
  });

  test('"stop texting me" stops what STOP stops: automated calls too', async () => {
    await receive('stop texting me');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'VOICE')).toBe('ADDRESS_STOPPED');
  });
});

describe('an answer from that number', () => {
  beforeEach(() => receive('STOP'));

  test('narrows the stop to what it names, and is not answered', async () => {
    expect(await receive('BILLS')).not.toHaveProperty('reply');
    expect([await bill(), await reminder(), await survey()]).toEqual([
      'ADDRESS_STOPPED',
      'ALLOWED_BY_DEFAULT',
      'NO_CONSENT',
    ]);
    expect(await reasonFor(deps, ann, 'bill', 'VOICE')).toBe('ADDRESS_STOPPED');
    expect(requests().at(-1)).toMatchObject({ intent: 'STOP', why: 'answer.which' });
  });

  test('may name several, or what is to go on', async () => {
    await receive('bills and surveys please');
    expect([await bill(), await survey(), await reminder()]).toEqual([
      'ADDRESS_STOPPED',
      'ADDRESS_STOPPED',
      'ALLOWED_BY_DEFAULT',
    ]);
    await receive('STOP', { to: SHORT_CODE });
    await receive('everything except reminders please');
    expect([await bill(), await survey(), await reminder()]).toEqual([
      'ADDRESS_STOPPED',
      'ADDRESS_STOPPED',
      'ALLOWED_BY_DEFAULT',
    ]);
  });

  test('delivered twice narrows once', async () => {
    await receive('BILLS', { messageSid: 'SMsame' });
    const before = deps.entries.length;
    expect(await receive('BILLS', { messageSid: 'SMsame' })).toMatchObject({ kind: 'repeated' });
    expect(deps.entries).toHaveLength(before);
  });

  test('that may mean either leaves all of it stopped, and a person reads it', async () => {
    await receive('only bills');
    expect([await bill(), await reminder()]).toEqual(['ADDRESS_STOPPED', 'ADDRESS_STOPPED']);
    expect(reviews()).toMatchObject([{ reason: 'UNSURE_REQUEST' }]);
  });

  test.each([
    [0, 'ALLOWED_BY_DEFAULT', 0],
    [1, 'ADDRESS_STOPPED', 1],
  ])('counts for a day: %i ms more', async (more, then, items) => {
    deps.clock.advance(ANSWER_WITHIN_MS - 1000 + more);
    await receive('BILLS');
    expect([await bill(), await reminder()]).toEqual(['ADDRESS_STOPPED', then]);
    expect(reviews()).toHaveLength(items);
  });

  test('after STOP was said once more narrows both', async () => {
    await receive('STOP');
    await receive('BILLS');
    expect([await bill(), await reminder()]).toEqual(['ADDRESS_STOPPED', 'ALLOWED_BY_DEFAULT']);
  });

  test('once narrowed nothing is open: another kind is an ordinary text', async () => {
    await receive('BILLS');
    await receive('SURVEYS');
    expect([await survey(), await reminder()]).toEqual(['NO_CONSENT', 'ALLOWED_BY_DEFAULT']);
    await receive('STOP SURVEYS');
    expect([await bill(), await survey(), await reminder()]).toEqual([
      'ADDRESS_STOPPED',
      'ADDRESS_STOPPED',
      'ALLOWED_BY_DEFAULT',
    ]);
  });

  test('after START says nothing any more', async () => {
    await receive('START');
    await receive('BILLS');
    expect([await bill(), await reminder()]).toEqual(['ALLOWED_BY_DEFAULT', 'ALLOWED_BY_DEFAULT']);
  });

  test('that is a STOP or a phrase changes nothing of what is stopped', async () => {
    for (const body of ['STOP', 'I paid my bills yesterday', 'yes', 'ok thanks', 'my reminders?']) await receive(body);
    expect([await bill(), await reminder()]).toEqual(['ADDRESS_STOPPED', 'ADDRESS_STOPPED']);
  });
});

test('an answer from another number is none', async () => {
  await receive('STOP');
  await receive('BILLS', { from: '+12025550143' });
  expect([await bill(), await reminder()]).toEqual(['ADDRESS_STOPPED', 'ADDRESS_STOPPED']);
});

test('a stop that Twilio answered asked nothing, so nothing answers it', async () => {
  await receive('STOP', { to: '+12025550100' });
  await receive('BILLS', { to: '+12025550100' });
  expect([await bill(), await reminder()]).toEqual(['ADDRESS_STOPPED', 'ADDRESS_STOPPED']);
});

test('what was stopped in another way stays stopped', async () => {
  await receive('STOP');
  await stopByForm(deps, PHONE);
  deps.clock.advance(1000);
  await receive('BILLS');
  expect([await bill(), await reminder()]).toEqual(['ADDRESS_STOPPED', 'ADDRESS_STOPPED']);
});

test.each([1, 5, 6, 60])(
  'a stop that was read from the list %i minutes later asked nothing, so nothing answers it',
  async (minutes) => {
    const saidAt = addMilliseconds(deps.clock.now(), -minutes * 60_000);
    const late = { messageSid: 'SMlate', from: PHONE, to: SHORT_CODE, body: 'STOP', raw: 'Body=STOP', saidAt };
    await receiveText(deps, late);
    expect(requests()[0]?.answer?.kind).toBe(minutes > 5 ? undefined : 'stop-confirmed');
    deps.clock.advance(1000);
    await receive('BILLS');
    expect([await bill(), await reminder()]).toEqual(['ADDRESS_STOPPED', 'ADDRESS_STOPPED']);
  },
);
