import { beforeEach, describe, expect, test } from 'vitest';
import { registerRecipients } from '../recipient/register-recipients.ts';
import { savePreferences } from '../preferences/save-preferences.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import { reasonFor } from '../testing/ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from '../testing/in-memory-deps.ts';
import { registerPatient, rowOf, testAddress } from '../testing/register-patient.ts';
import { stopByForm } from '../testing/stop-by-form.ts';
import { typeKey } from '../testing/sample-catalogue.ts';
import { recordTextStatus } from '../delivery/record-text-status.ts';
import { reportDeliveries } from '../delivery/report-deliveries.ts';
import { receiveText, type TextReceived } from './receive-text.ts';

const PHONE = '+12025550142';
const LONG_CODE = '+12025550100';
const SHORT_CODE = '55501';

let deps: InMemoryDeps;
let count = 0;
beforeEach(() => {
  deps = inMemoryDeps();
});

function text(body: string, given: Partial<TextReceived> = {}): TextReceived {
  count += 1;
  return { messageSid: `SM${String(count)}`, from: PHONE, to: LONG_CODE, body, raw: `Body=${body}`, ...given };
}

/** Sends a text, then lets a second pass: two texts never come at the same moment. */
async function receive(body: string, given: Partial<TextReceived> = {}) {
  const received = await receiveText(deps, text(body, given));
  deps.clock.advance(1000);
  return received;
}

const statements = () =>
  deps.entries.flatMap(({ event }) => (event.kind === 'statement-recorded' ? [event.statement] : []));
const reviews = () => deps.entries.flatMap(({ event }) => (event.kind === 'review-opened' ? [event.item] : []));

describe('STOP', () => {
  test('stops texts and calls to the number, at once and for types added later, and leaves mail alone', async () => {
    const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
    expect(await receive('STOP')).toEqual({ kind: 'recorded', intent: 'STOP' });
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'VOICE')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, ann, 'recall', 'SMS')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    expect(statements()).toMatchObject([
      { subject: { kind: 'address' }, scope: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] }, wayIn: 'SMS' },
    ]);
  });

  test('keeps the text as it came as evidence', async () => {
    await receive('STOP', { raw: 'Body=STOP&FromCity=SPRINGFIELD' });
    const [stop] = statements();
    expect(stop?.evidence === undefined ? undefined : await deps.evidence.read(stop.evidence)).toBe(
      'Body=STOP&FromCity=SPRINGFIELD',
    );
  });

  test('is taken from a number nobody knows', async () => {
    await receive('STOP');
    const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
  });

  test('delivered again within five minutes is one statement and gets the same answer', async () => {
    const stop = text('please stop texting me', { to: SHORT_CODE });
    const first = await receiveText(deps, stop);
    expect(first).toEqual({
      kind: 'recorded',
      intent: 'STOP',
      reply: { kind: 'stop-confirmed', appointmentHint: false, asksWhich: true, language: 'en' },
    });
    // What would be said now does not count: the people behind the number speak another language since.
    await registerPatient(deps, { mrn: '1', phones: [PHONE], language: 'ar' });
    deps.clock.advance(5 * 60_000);
    expect(await receiveText(deps, stop)).toEqual({ ...first, kind: 'repeated' });
    expect(statements()).toHaveLength(1);
  });

  test('delivered again after five minutes gets no answer any more (47 CFR 64.1200(a)(12))', async () => {
    const stop = text('please stop texting me', { to: SHORT_CODE });
    await receiveText(deps, stop);
    deps.clock.advance(5 * 60_000 + 1);
    expect(await receiveText(deps, stop)).toEqual({ kind: 'repeated', intent: 'STOP' });
  });

  test('that got no answer gets none when it is delivered again', async () => {
    const stop = text('STOP');
    expect(await receiveText(deps, stop)).not.toHaveProperty('reply');
    expect(await receiveText(deps, stop)).not.toHaveProperty('reply');
  });

  test('delivered twice at once is one statement; both deliveries get the one answer, of which the provider takes one', async () => {
    const stop = text('STOP', { to: SHORT_CODE });
    const both = await Promise.all([receiveText(deps, stop), receiveText(deps, stop)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['recorded', 'repeated']);
    expect(new Set(both.map((one) => JSON.stringify('reply' in one ? one.reply : undefined))).size).toBe(1);
    expect(statements()).toHaveLength(1);
  });

  test('is confirmed once: what is stopped already needs no second text', async () => {
    expect(await receive('STOP', { to: SHORT_CODE })).toHaveProperty('reply');
    expect(await receive('STOP', { to: SHORT_CODE })).not.toHaveProperty('reply');
    expect(statements()).toHaveLength(2);
  });

  test('by CANCEL may have meant the visit: the confirmation says so', async () => {
    expect(await receive('CANCEL', { to: SHORT_CODE })).toMatchObject({
      reply: { kind: 'stop-confirmed', appointmentHint: true },
    });
    deps = inMemoryDeps();
    expect(await receive('STOP', { to: SHORT_CODE })).toMatchObject({ reply: { appointmentHint: false } });
  });

  test('that Twilio acted on gets no answer and is mirrored as a block, which START lifts', async () => {
    const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
    expect(await receive('STOP')).not.toHaveProperty('reply');
    const address = deps.vault.addressKey(testAddress(PHONE));
    const blocks = async () => (await deps.recipients.addressStates([address])).get(address)?.carrierBlocks;
    expect(await blocks()).toEqual([{ sender: LONG_CODE, since: expect.any(Number) as number }]);
    expect(await receive('START')).not.toHaveProperty('reply');
    expect(await blocks()).toEqual([]);
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test.each([
    ['START to another of our numbers', 'START', { to: SHORT_CODE }],
    ['a word for it that Twilio does not act on', 'empezar', {}],
  ])(
    '%s opens in the ledger, and leaves the block: a person looks, and nobody is told that texts are on',
    async (_, word, to) => {
      const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
      await receive('STOP');
      deps.clock.advance(1000);
      expect(await receive(word, to)).not.toHaveProperty('reply');
      expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('CARRIER_BLOCKED');
      const items = deps.entries.flatMap(({ event }) => (event.kind === 'review-opened' ? [event.item] : []));
      expect(items).toMatchObject([
        { reason: 'CARRIER_DRIFT', details: { carrier: 'blocked', record: 'on', sender: LONG_CODE } },
      ]);
      deps.clock.advance(1000);
      await receive('START');
      expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
    },
  );

  test('a block that was reported without its sender is lifted by START', async () => {
    const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
    const subject = { kind: 'address', address: testAddress(PHONE) } as const;
    const event = { kind: 'CARRIER_BLOCKED', subject, channel: 'SMS', happenedAt: deps.clock.now() } as const;
    await reportDeliveries(deps, { client: 'crm', events: [{ ...event, idempotencyKey: 'b' }] });
    await receive('STOP');
    deps.clock.advance(1000);
    await receive('START');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('START to a short code lifts what a carrier reported there', async () => {
    const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
    await recordTextStatus(deps, {
      ...{ sid: 'SMx', status: 'undelivered', errorCode: '30004', to: PHONE, from: SHORT_CODE, at: deps.clock.now() },
    });
    await receive('STOP', { to: SHORT_CODE });
    deps.clock.advance(1000);
    expect(await receive('START', { to: SHORT_CODE })).toMatchObject({ reply: { kind: 'start-confirmed' } });
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('said by OptOutType is a stop of everything, whatever the words would mean', async () => {
    await receive('no more bills', { optOutType: 'STOP', messagingServiceSid: 'MG1' });
    expect(statements()[0]?.scope.types).toEqual({ kind: 'all' });
  });

  test('with a scope narrows to it', async () => {
    const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
    await receive('STOP BILLS');
    expect(await reasonFor(deps, ann, 'bill', 'SMS')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test.each(['STOP ALL', 'STOPALL'])('by the carriers’ word %s is about the number, and mail goes on', async (word) => {
    const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
    await receive(word);
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('in the words "do not contact me" ends mail as well', async () => {
    const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
    await receive('do not contact me again');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('STOPPED');
  });

  test('with "only reminders please" keeps reminders and nothing else', async () => {
    const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
    await receive('only reminders please');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
    expect(await reasonFor(deps, ann, 'bill', 'SMS')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, ann, 'appt_change', 'SMS')).toBe('ADDRESS_STOPPED');
  });

  test('of mail, texted by the only person behind the number, stops their mail and not their texts', async () => {
    const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
    await receive('stop emailing me');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('STOPPED');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('of mail, texted from a number that two people have, holds the mail of both until a person has read it', async () => {
    const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
    const bob = await registerPatient(deps, { mrn: '2', emails: ['bob@example.org'], phones: [PHONE] });
    await receive('stop emailing me');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('REQUEST_PENDING');
    expect(await reasonFor(deps, bob, 'appt_reminder', 'EMAIL')).toBe('REQUEST_PENDING');
    expect(await reasonFor(deps, bob, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
    expect(reviews().map(({ reason }) => reason)).toEqual(['UNSURE_REQUEST', 'UNSURE_REQUEST']);
  });

  test('from a shared number protects everybody behind it and asks a person to look', async () => {
    const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
    const bob = await registerPatient(deps, { mrn: '2', phones: [PHONE] });
    await receive('STOP');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
    expect(await reasonFor(deps, bob, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
    expect(reviews()).toMatchObject([{ reason: 'SHARED_ADDRESS', details: { recipients: '2' } }]);
  });
});

describe('START', () => {
  test('opens again what was stopped by text, and says so where nobody else does', async () => {
    const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
    await receive('STOP', { to: SHORT_CODE });
    expect(await receive('START', { to: SHORT_CODE })).toMatchObject({ reply: { kind: 'start-confirmed' } });
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'VOICE')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('opens no more than was stopped by text: what was off before stays off', async () => {
    const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
    await receive('STOP');
    await receive('START');
    expect(await reasonFor(deps, ann, 'marketing', 'SMS')).toBe('NO_AUTHORIZATION');
    expect(await reasonFor(deps, ann, 'clinic_news', 'EMAIL')).toBe('OFF_BY_DEFAULT');
  });

  test('leaves a stop by form, and a person looks at it', async () => {
    const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
    await stopByForm(deps, PHONE);
    deps.clock.advance(60_000);
    await receive('STOP', { to: SHORT_CODE });
    const start = await receive('START', { to: SHORT_CODE });
    expect(start).not.toHaveProperty('reply');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
    expect(reviews()).toMatchObject([{ reason: 'UNSURE_REQUEST', details: { intent: 'START' } }]);
  });

  test('leaves what a person stopped on their own page', async () => {
    const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
    const { version = '' } = (await readPreferences(deps, { recipient: ann })) ?? {};
    await savePreferences(deps, {
      recipient: ann,
      formId: 'f1',
      by: { kind: 'patient' },
      actor: { kind: 'patient' },
      wayIn: 'SIGNED_LINK',
      basedOn: version,
      wanted: [{ type: typeKey('refill'), channel: 'SMS', on: false }],
    });
    deps.clock.advance(60_000);
    await receive('STOP');
    await receive('START');
    expect(await reasonFor(deps, ann, 'refill', 'SMS')).toBe('STOPPED');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ALLOWED_BY_DEFAULT');
  });

  test('is only ever the word: a phrase opens nothing', async () => {
    const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
    await receive('STOP');
    await receive('you can text me again');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
  });
});

describe('what is not clear', () => {
  test('is held at once and goes to a person with a due date', async () => {
    const ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
    const received = await receive('I would like fewer texts');
    expect(received).toMatchObject({ kind: 'recorded', intent: 'UNSURE' });
    expect(received).not.toHaveProperty('reply');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('REQUEST_PENDING');
    expect(await reasonFor(deps, ann, 'appt_reminder', 'EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    expect(reviews()).toMatchObject([{ reason: 'UNSURE_REQUEST', dueAt: expect.any(Number) as number }]);
  });

  test('asked twice is one item', async () => {
    await receive('I would like fewer texts');
    await receive('I would like fewer texts');
    expect(reviews()).toHaveLength(1);
  });
});

test('HELP is answered where nobody else answers, and changes nothing', async () => {
  expect(await receive('HELP', { to: SHORT_CODE })).toMatchObject({ intent: 'HELP', reply: { kind: 'help' } });
  expect(await receive('HELP')).not.toHaveProperty('reply');
  expect(statements()).toEqual([]);
});

test('the answer is in the language of the people behind the number, else in that of the word', async () => {
  expect(await receive('ALTO', { to: SHORT_CODE })).toMatchObject({ reply: { language: 'es' } });
  deps = inMemoryDeps();
  await registerPatient(deps, { mrn: '1', phones: [PHONE], language: 'ar' });
  expect(await receive('STOP', { to: SHORT_CODE })).toMatchObject({ reply: { language: 'ar' } });
});

test.each(['rcs:', 'whatsapp:', 'RCS:'])(
  'a stop by another channel of the same telephone (%s) is a stop',
  async (prefix) => {
    const ann = await registerPatient(deps, { mrn: '1', phones: [PHONE] });
    await receive('STOP', { from: `${prefix}${PHONE}` });
    expect(await reasonFor(deps, ann, 'appt_reminder', 'SMS')).toBe('ADDRESS_STOPPED');
  },
);

test('a sender that is no telephone number is kept for a person, once', async () => {
  const odd = text('STOP', { from: 'CLINIC' });
  expect(await receiveText(deps, odd)).toEqual({ kind: 'recorded-unreadable-sender' });
  expect(await receiveText(deps, odd)).toEqual({ kind: 'recorded-unreadable-sender' });
  expect(deps.entries.filter(({ event }) => event.kind === 'request-received')).toHaveLength(1);
});

test('somebody who gets the number while a stop is written is protected as well', async () => {
  await registerPatient(deps, { mrn: '1', phones: [PHONE] });
  const [, rows] = await Promise.all([
    receiveText(deps, text('STOP')),
    registerRecipients(deps, { client: 'test', recipients: [rowOf({ mrn: '2', phones: [PHONE] })] }),
  ]);
  const [row] = rows;
  expect(row?.kind === 'registered' ? await reasonFor(deps, row.id, 'appt_reminder', 'SMS') : row).toBe(
    'ADDRESS_STOPPED',
  );
});
