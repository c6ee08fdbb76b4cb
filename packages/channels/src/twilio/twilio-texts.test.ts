import type { Instant } from '@heed/domain/time/instant';
import { createTwilioStandIn, type TwilioStandIn } from '@heed/twilio-stand-in/create-stand-in';
import { textsContract } from '@heed/use-cases/testing/texts-contract';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { createTwilioTextLog } from './twilio-text-log.ts';
import { createTwilioTextSender } from './twilio-text-sender.ts';

const ACCOUNT = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'stand-in-token' };
const FROM = '+12025550100';
const PHONE = '+12025550142';
const NOW = new Date('2026-11-24T18:00:00Z');
const STATUS = 'https://clinic.example/webhooks/twilio/status';

const opened: FastifyInstance[] = [];
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

/** Opens the stand-in on a port of its own: the client's requests go over the wire. */
async function open(from = FROM) {
  const app = fastify({ forceCloseConnections: true });
  opened.push(app);
  const standIn: TwilioStandIn = createTwilioStandIn({
    ...ACCOUNT,
    senders: [{ number: FROM, kind: 'long-code', messagingService: `MG${'1'.repeat(32)}`, advancedOptOut: false }],
    smsWebhook: 'https://clinic.example/webhooks/twilio/sms',
    now: () => NOW,
    post: () => Promise.resolve({ status: 204, body: '', contentType: '' }),
  });
  await app.register((scope) => standIn.addRoutes(scope), { prefix: '/dev/twilio' });
  const apiUrl = `${await app.listen({ port: 0, host: '127.0.0.1' })}/dev/twilio`;
  const account = { ...ACCOUNT, apiUrl, longestWaitMs: 1 };
  const sender = createTwilioTextSender({ ...account, from, statusCallback: STATUS });
  return { standIn, sender, log: createTwilioTextLog(account, { pageSize: 3 }), account };
}

textsContract('Twilio’s client on the stand-in', async () => {
  const { standIn, sender, log } = await open();
  return {
    texts: { ...sender, ...log },
    from: FROM,
    now: () => NOW.getTime() as Instant,
    arrive: (text) => standIn.receive(text),
    refuse: (to, code) => {
      standIn.faults.refuse(to, Number(code));
    },
    beAway: (status, code) => {
      standIn.faults.answerNext(100, { status, code: Number(code) });
    },
    idle: () => standIn.idle(),
  };
});

describe('Twilio’s client', () => {
  test('waits and tries again upon 429, when it sends and when it lists', async () => {
    const { standIn, sender, log } = await open();
    standIn.faults.answerNext(2, { status: 429, code: 20429 });
    expect(await sender.send({ key: 'k', to: PHONE, body: 'x' })).toMatchObject({ kind: 'sent' });
    expect(standIn.messages()).toHaveLength(1);
    await standIn.idle();
    standIn.faults.answerNext(2, { status: 429, code: 20429 });
    const listed = [];
    for await (const text of log.textsFrom(FROM, 0 as Instant)) listed.push(text);
    expect(listed).toHaveLength(1);
  });

  test('gives up upon the sixth 429 and says so', async () => {
    const { standIn, sender } = await open();
    standIn.faults.answerNext(6, { status: 429, code: 20429 });
    expect(await sender.send({ key: 'k', to: PHONE, body: 'x' })).toEqual({ kind: 'try-later', code: '20429' });
    expect(standIn.messages()).toEqual([]);
  });

  test('asks for the status to be called back, and sends by the Messaging Service where there is one', async () => {
    const { standIn, sender } = await open(`MG${'1'.repeat(32)}`);
    await sender.send({ key: 'k', to: PHONE, body: 'x' });
    expect(standIn.messages()).toMatchObject([{ statusCallback: STATUS, messagingServiceSid: `MG${'1'.repeat(32)}` }]);
  });

  test.each([
    ['the first', [ACCOUNT.authToken, 'the-next']],
    ['the second', ['the-one-before', ACCOUNT.authToken]],
  ])('while tokens are rotated, uses the one that is taken: %s', async (_, authTokens) => {
    const { standIn, account } = await open();
    const [authToken = ''] = authTokens;
    const rotated = { ...account, authToken, authTokens };
    const sender = createTwilioTextSender({ ...rotated, from: FROM, statusCallback: STATUS });
    expect(await sender.send({ key: 'k', to: PHONE, body: 'x' })).toMatchObject({ kind: 'sent' });
    expect(await sender.send({ key: 'l', to: PHONE, body: 'y' })).toMatchObject({ kind: 'sent' });
    expect(standIn.messages()).toHaveLength(2);
    const listed = [];
    for await (const text of createTwilioTextLog(rotated).textsFrom(FROM, 0 as Instant)) listed.push(text);
    expect(listed).toHaveLength(2);
  });

  test('with two tokens of which neither is the account’s is told so', async () => {
    const { account } = await open();
    const wrong = { ...account, authToken: 'x', authTokens: ['x', 'y'], from: FROM, statusCallback: STATUS };
    expect(await createTwilioTextSender(wrong).send({ key: 'k', to: PHONE, body: 'x' })).toEqual({
      kind: 'try-later',
      code: '20003',
    });
  });

  test('with a token that is not the account’s is told so and sends nothing', async () => {
    const { standIn, account } = await open();
    const sender = createTwilioTextSender({ ...account, authToken: 'x', from: FROM, statusCallback: STATUS });
    expect(await sender.send({ key: 'k', to: PHONE, body: 'x' })).toEqual({ kind: 'try-later', code: '20003' });
    expect(standIn.messages()).toEqual([]);
  });
});
