import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { createTestApi, PUBLIC_URL, type TestApi } from '@heed/api/testing/test-api';
import { createTwilioTextLog } from '@heed/channels/twilio/twilio-text-log';
import { createTwilioTextSender } from '@heed/channels/twilio/twilio-text-sender';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { createTestDatabase, type TestDatabase } from '@heed/persistence/testing/test-database';
import type { TwilioStandIn } from '@heed/twilio-stand-in/create-stand-in';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import { sendText } from '@heed/use-cases/delivery/send-text';
import { catchUpOnTexts } from '@heed/use-cases/intake/catch-up-on-texts';
import { listenForTexts } from '@heed/use-cases/intake/listen-for-texts';
import type { Finding } from '@heed/use-cases/intake/reconcile-texts';
import type { TextLog } from '@heed/use-cases/ports/text-log';
import { reasonFor } from '@heed/use-cases/testing/ask-decision';
import { inMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';
import { registerPatient } from '@heed/use-cases/testing/register-patient';
import { stopByForm } from '@heed/use-cases/testing/stop-by-form';
import { openStandIn, STAND_IN_ACCOUNT } from '../testing/open-stand-in.ts';

const LONG = '+12025550100';
const PHONE = '+12025550142';
const OTHER = '+12025550143';
const MINUTE = 60_000;
const STATUS = '/webhooks/twilio/status';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

let database: TestDatabase;
let deps: UseCaseDeps;
let api: TestApi;
let network: FastifyInstance;
let standIn: TwilioStandIn;
let texts: TextLog;
let apiUrl: string;
let ann: RecipientId;
let ben: RecipientId;
beforeEach(async () => {
  database = await createTestDatabase(inject('databaseUrl'));
  const inMemory = { ...inMemoryDeps(), ...database };
  deps = inMemory;
  api = await createTestApi({ deps: inMemory });
  standIn = openStandIn(api);
  network = fastify({ forceCloseConnections: true });
  await network.register((scope) => standIn.addRoutes(scope));
  apiUrl = await network.listen({ port: 0, host: '127.0.0.1' });
  texts = createTwilioTextLog({ ...STAND_IN_ACCOUNT, apiUrl, longestWaitMs: 1 }, { pageSize: 20 });
  ann = await registerPatient(deps, { mrn: '1', emails: ['ann@example.org'], phones: [PHONE] });
  ben = await registerPatient(deps, { mrn: '2', phones: [OTHER] });
  await deps.watch.begin();
});
afterEach(async () => {
  await network.close();
  await api.app.close();
  await database.drop();
});

const receive = (body: string, from = PHONE) => standIn.receive({ from, to: LONG, body });
const reason = (channel: DecidedChannel = 'SMS', who = ann) => reasonFor(deps, who, 'appt_reminder', channel);
const listen = (on = deps) => listenForTexts({ ...on, texts }, { isFirst: false });
async function reconcile(on = deps) {
  const found: Finding[] = [];
  return { ...(await catchUpOnTexts({ ...on, texts }, (finding) => found.push(finding))), found };
}
const lose = () => {
  standIn.webhooks.fate(() => 'swallow');
};
const work = () => {
  standIn.webhooks.fate(() => 'deliver');
};
const reviewsOf = (why: string) => deps.reviews.list({ reasons: [why as 'STALE'] }, { limit: 50 });

describe('what no webhook brought', () => {
  test('is in force after the comparison, in its own place, and is one act with a webhook that comes later', async () => {
    standIn.webhooks.fate(() => 'hold');
    const { sid } = await receive('STOP');
    expect(await reason()).toBe('ALLOWED_BY_DEFAULT');
    database.clock.advance(MINUTE);
    expect((await reconcile()).found).toMatchObject([{ kind: 'missed', sid, intent: 'STOP' }]);
    expect(await reason()).toBe('ADDRESS_STOPPED');
    expect(await reason('VOICE')).toBe('ADDRESS_STOPPED');
    expect(await reason('EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    const before = await deps.ledger.head();
    await standIn.webhooks.release();
    expect(standIn.webhooks.tries().at(-1)).toMatchObject({ status: 200 });
    expect(await deps.ledger.head()).toEqual(before);
    expect((await reconcile()).found).toEqual([]);
  });

  test('is found on every page, though the list asks to be left alone between', async () => {
    lose();
    for (let number = 0; number < 45; number += 1)
      await receive('STOP', `+120255502${String(number).padStart(2, '0')}`);
    work();
    await receive('STOP');
    standIn.faults.answerNext(3, { status: 429, code: 20429 });
    expect(await reconcile()).toMatchObject({ inbound: 46, missed: 45 });
    expect(await reconcile()).toMatchObject({ inbound: 46, missed: 0 });
  });

  test('is taken once by two processes that compare at once', async () => {
    lose();
    for (const body of ['STOP', 'START', 'stop texting me']) {
      await receive(body);
      database.clock.advance(10 * MINUTE);
    }
    const another = { ...deps, ...(await database.openAnother()) };
    const both = await Promise.all([reconcile(), reconcile(another)]);
    expect(both.reduce((sum, { missed }) => sum + missed, 0)).toBe(3);
    expect(await reason()).toBe('ADDRESS_STOPPED');
  });
});

describe('where the carrier and the ledger differ', () => {
  test('opened there and stopped here by the form: a person looks, and it stays stopped', async () => {
    await stopByForm(deps, PHONE);
    database.clock.advance(10 * MINUTE);
    await receive('START');
    expect((await reconcile()).found).toMatchObject([{ kind: 'drift', carrier: 'open' }]);
    expect(await reviewsOf('CARRIER_DRIFT')).toMatchObject([{ details: { carrier: 'open', record: 'stopped' } }]);
    expect(await reason()).toBe('ADDRESS_STOPPED');
    expect((await reconcile()).found).toEqual([]);
  });

  test('blocked there, of which no callback told: mirrored, and a person looks', async () => {
    standIn.faults.doNotDeliver(PHONE, 30004);
    const sender = createTwilioTextSender({
      ...STAND_IN_ACCOUNT,
      apiUrl,
      from: LONG,
      statusCallback: `${PUBLIC_URL}${STATUS}`,
    });
    lose();
    await sender.send({ key: 'k', to: PHONE, body: 'Hello' });
    await standIn.idle();
    expect(await reason()).toBe('ALLOWED_BY_DEFAULT');
    expect(await reconcile()).toMatchObject({ missedStatuses: 1 });
    expect(await reason()).toBe('CARRIER_BLOCKED');
    expect(await reviewsOf('CARRIER_DRIFT')).toMatchObject([{ details: { carrier: 'blocked', record: 'on' } }]);
  });
});

describe('while webhooks may not come', () => {
  test('what may be stopped waits once the list was not read for ten minutes, until it is read again', async () => {
    lose();
    await receive('Hello?', OTHER);
    database.clock.advance(5 * MINUTE + 1);
    expect(await reconcile()).toMatchObject({ missed: 1 });
    expect(await listen()).toMatchObject({ silences: ['NO_WEBHOOK'], isHeld: false });
    expect(await reviewsOf('CHANNEL_SILENT')).toMatchObject([{ details: { silence: 'NO_WEBHOOK' } }]);
    standIn.faults.answerNext(2, { status: 503, code: 20500 });
    await receive('STOP');
    database.clock.advance(10 * MINUTE);
    expect(await listen()).toMatchObject({ caughtUp: { kind: 'unavailable', code: '20500' }, isHeld: false });
    expect(await reason('SMS', ben)).toBe('ALLOWED_BY_DEFAULT');
    database.clock.advance(1);
    expect(await listen()).toMatchObject({ isHeld: true });
    expect(await reason('SMS', ben)).toBe('CHANNEL_SILENT');
    expect(await reason('VOICE', ben)).toBe('CHANNEL_SILENT');
    expect(await reason('EMAIL')).toBe('ALLOWED_BY_DEFAULT');
    expect((await api.app.inject('/metrics')).body).toContain('heed_channel_silence{silence="NO_WEBHOOK"} 1');
    expect((await api.app.inject('/metrics')).body).toContain('heed_channel_held 1');
    expect((await api.app.inject('/readyz')).json()).toMatchObject({ status: 'ready', silences: ['NO_WEBHOOK'] });
    expect(await listen()).toMatchObject({ caughtUp: { kind: 'done', reconciled: { missed: 1 } }, isHeld: false });
    expect(await reason('SMS', ben)).toBe('ALLOWED_BY_DEFAULT');
    expect(await reason()).toBe('ADDRESS_STOPPED');
    work();
    database.clock.advance(1);
    await receive('thank you', OTHER);
    expect(await listen()).toMatchObject({ silences: [] });
    expect((await api.app.inject('/metrics')).body).toContain('heed_channel_silence{silence="NO_WEBHOOK"} 0');
  });

  test('five webhooks signed with another token in a row hold at once; four do not; the list says what they said', async () => {
    standIn.webhooks.signWith('a-token-nobody-told-us-of');
    for (let number = 0; number < 4; number += 1)
      await api.app.inject({ method: 'POST', url: '/webhooks/twilio/sms', payload: 'From=nobody', headers: FORM });
    expect(await reason()).toBe('ALLOWED_BY_DEFAULT');
    await receive('STOP', OTHER);
    expect(await reason()).toBe('CHANNEL_SILENT');
    expect(await listen()).toMatchObject({ silences: ['BAD_SIGNATURES'], isHeld: false });
    expect(await reason('SMS', ben)).toBe('ADDRESS_STOPPED');
    expect(await reason()).toBe('ALLOWED_BY_DEFAULT');
  });

  test('a text of ours that ended and of which no callback told for fifteen minutes is a sign', async () => {
    const statusCallback = `${PUBLIC_URL}${STATUS}`;
    const sender = createTwilioTextSender({ ...STAND_IN_ACCOUNT, apiUrl, from: LONG, statusCallback });
    const send = (key: string) =>
      sendText(deps, { sender, log: texts, numbers: [LONG] }, { key, to: PHONE, body: 'Hello' });
    await send('heard');
    await standIn.idle();
    lose();
    await send('unheard');
    await standIn.idle();
    database.clock.advance(15 * MINUTE);
    await reconcile();
    expect(await listen()).toMatchObject({ silences: [] });
    database.clock.advance(1);
    await reconcile();
    expect(await listen()).toMatchObject({ silences: ['NO_STATUS'] });
    work();
    database.clock.advance(1);
    await send('heard again');
    await standIn.idle();
    await reconcile();
    expect(await listen()).toMatchObject({ silences: [] });
  });
});
