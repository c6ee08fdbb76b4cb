import fastify, { type FastifyInstance } from 'fastify';
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTwilioStandIn, type TwilioStandIn } from './create-stand-in.ts';
import type { StandInSender } from './network/opt-outs.ts';
import type { PostWebhook } from './webhooks/webhook.ts';

const ACCOUNT = `AC${'0'.repeat(32)}`;
const TOKEN = 'stand-in-token';
const PHONE = '+12025550142';
const LONG: StandInSender = { number: '+12025550100', kind: 'long-code', advancedOptOut: false };
const SHORT: StandInSender = { number: '55501', kind: 'short-code', advancedOptOut: false };
const SERVICE: StandInSender = {
  number: '+12025550102',
  kind: 'long-code',
  messagingService: `MG${'1'.repeat(32)}`,
  advancedOptOut: true,
};
const HOOK = 'https://clinic.example/webhooks/twilio/sms';
const STATUS = 'https://clinic.example/webhooks/twilio/status';
const PATH = `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`;

type Posted = Parameters<PostWebhook>[0];
let standIn: TwilioStandIn;
let app: FastifyInstance;
let posted: Posted[];
let answers: Awaited<ReturnType<PostWebhook>>[];

async function open(smsWebhook = HOOK) {
  posted = [];
  answers = [];
  standIn = createTwilioStandIn({
    accountSid: ACCOUNT,
    authToken: TOKEN,
    senders: [LONG, SHORT, SERVICE],
    smsWebhook,
    now: () => new Date('2026-11-24T18:00:00Z'),
    post(request) {
      posted.push(request);
      return Promise.resolve(answers.shift() ?? { status: 204, body: '', contentType: '' });
    },
  });
  app = fastify();
  await app.register((scope) => standIn.addRoutes(scope));
}
beforeEach(() => open());
afterEach(() => app.close());

const headers = { authorization: `Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')}` };
const create = (form: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url: PATH,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  });
const list = (query: Record<string, string> = {}) =>
  app.inject({ url: `${PATH}?${new URLSearchParams(query).toString()}`, headers });
const twiml = (text: string) => ({
  status: 200,
  contentType: 'text/xml; charset=utf-8',
  body: `<?xml version="1.0" encoding="UTF-8"?><Response><Message>${text}</Message></Response>`,
});
const parametersOf = ({ body }: Posted) => Object.fromEntries(new URLSearchParams(body));

describe('requests are checked against Twilio’s description', () => {
  test.each([
    ['without To', { From: LONG.number, Body: 'x' }],
    ['with a field that is not there', { From: LONG.number, To: PHONE, Body: 'x', StatusCallBack: STATUS }],
    ['with a number that is none', { From: LONG.number, To: '(202) 555-0142', Body: 'x' }],
    ['with a service that is none', { MessagingServiceSid: 'MG1', To: PHONE, Body: 'x' }],
    ['with a word where a number belongs', { From: LONG.number, To: PHONE, Body: 'x', ValidityPeriod: 'soon' }],
  ])('%s it is refused', async (_name, form) => {
    const answer = await create(form);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 20001, status: 400 });
    expect(standIn.messages()).toEqual([]);
  });

  test.each([
    ['PageSize', '0'],
    ['PageSize', '1001'],
    ['Page', 'two'],
    ['DateSent>', 'yesterday'],
  ])('a list with %s=%s is refused', async (name, value) => {
    expect((await list({ [name]: value })).statusCode).toBe(400);
  });

  test('without the account’s token it is refused', async () => {
    expect((await app.inject({ url: PATH })).statusCode).toBe(401);
  });
});

describe('texts of the product', () => {
  const text = { From: LONG.number, To: PHONE, Body: 'Hello', StatusCallback: STATUS };

  test('arrive, and each state is called back, signed', async () => {
    const answer = await create(text);
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ status: 'queued', direction: 'outbound-api', to: PHONE, error_code: null });
    await standIn.idle();
    expect(standIn.thread(PHONE)).toMatchObject([{ by: 'clinic', body: 'Hello' }]);
    expect(posted.map(parametersOf)).toMatchObject([{ MessageStatus: 'sent' }, { MessageStatus: 'delivered' }]);
    for (const request of posted) {
      const signature = request.headers['X-Twilio-Signature'] ?? '';
      expect(validateRequest(TOKEN, signature, STATUS, parametersOf(request))).toBe(true);
    }
  });

  test('go out by a Messaging Service', async () => {
    await create({ MessagingServiceSid: SERVICE.messagingService ?? '', To: PHONE, Body: 'Hello' });
    expect(standIn.messages()).toMatchObject([{ from: SERVICE.number, messagingServiceSid: SERVICE.messagingService }]);
  });

  test('may be refused, or not delivered, on demand', async () => {
    standIn.faults.refuse(PHONE, 21614);
    expect((await create(text)).json()).toMatchObject({ code: 21614, status: 400 });
    standIn.faults.refuse(PHONE, undefined);
    standIn.faults.doNotDeliver(PHONE, 30003);
    await create(text);
    await standIn.idle();
    expect(posted.map(parametersOf).at(-1)).toMatchObject({ MessageStatus: 'undelivered', ErrorCode: '30003' });
    expect(standIn.thread(PHONE)).toEqual([]);
  });

  test('meet a 429 on demand, so many times', async () => {
    standIn.faults.answerNext(2, { status: 429, code: 20429 });
    expect([await create(text), await list(), await create(text)].map(({ statusCode }) => statusCode)).toEqual([
      429, 429, 201,
    ]);
  });
});

test('lists come in pages, newest first, and what arrives in between moves nothing', async () => {
  for (let number = 1; number <= 5; number += 1)
    await standIn.receive({ from: PHONE, to: LONG.number, body: String(number) });
  interface Page {
    readonly messages: readonly { readonly body: string }[];
    readonly next_page_uri: string | null;
  }
  const first = (await list({ To: LONG.number, PageSize: '2' })).json<Page>();
  expect(first.messages.map(({ body }) => body)).toEqual(['5', '4']);
  await standIn.receive({ from: PHONE, to: LONG.number, body: '6' });
  const second = (await app.inject({ url: first.next_page_uri ?? '', headers })).json<Page>();
  expect(second.messages.map(({ body }) => body)).toEqual(['3', '2']);
  const third = (await app.inject({ url: second.next_page_uri ?? '', headers })).json<Page>();
  expect(third.messages.map(({ body }) => body)).toEqual(['1']);
  expect(third.next_page_uri).toBeNull();
  expect((await list({ 'DateSent>': '2026-11-24T18:00:01Z' })).json<Page>().messages).toEqual([]);
  expect((await list({ 'DateSent>': '2026-11-24' })).json<Page>().messages).toHaveLength(6);
});

describe('texts of a telephone', () => {
  test('are posted, signed, and what TwiML answers arrives', async () => {
    answers = [twiml('Done &amp; dusted')];
    await standIn.receive({ from: PHONE, to: SHORT.number, body: 'STOP' });
    const [request] = posted;
    const parameters = request === undefined ? {} : parametersOf(request);
    expect(parameters).toMatchObject({ From: PHONE, To: SHORT.number, Body: 'STOP', SmsStatus: 'received' });
    expect(validateRequest(TOKEN, request?.headers['X-Twilio-Signature'] ?? '', HOOK, parameters)).toBe(true);
    expect(standIn.thread(PHONE).map(({ by, body }) => [by, body])).toEqual([
      ['patient', 'STOP'],
      ['clinic', 'Done & dusted'],
    ]);
  });

  test.each([
    ['STOP', LONG, true, undefined],
    ['stop ', LONG, true, undefined],
    ['STOP PLEASE', LONG, false, undefined],
    ['STOP', SHORT, false, undefined],
    ['STOP', SERVICE, true, 'STOP'],
  ] as const)('%j to %o: Twilio blocks it itself: %s', async (body, sender, isBlocked, optOutType) => {
    answers = [twiml('Ours')];
    await standIn.receive({ from: PHONE, to: sender.number, body });
    expect(standIn.isOptedOut(sender.number, PHONE)).toBe(isBlocked);
    expect(posted.map(parametersOf)[0]?.['OptOutType']).toBe(optOutType);
    // A reply to a telephone that opted out does not arrive.
    expect(standIn.thread(PHONE).map(({ by }) => by)).toEqual(['patient', isBlocked ? 'network' : 'clinic']);
    expect((await create({ From: sender.number, To: PHONE, Body: 'x' })).statusCode).toBe(isBlocked ? 400 : 201);
    if (isBlocked) await standIn.receive({ from: PHONE, to: sender.number, body: 'START' });
    expect((await create({ From: sender.number, To: PHONE, Body: 'x' })).statusCode).toBe(201);
  });

  const failure = { status: 503, body: '', contentType: '' };
  test.each([
    ['no overrides', '', [failure], 1],
    ['rc=2, upon everything', '#rc=2&rp=all', [failure, failure, failure], 3],
    ['rc=5, until it is taken', '#rc=5&rp=5xx', [failure, twiml('Ours')], 2],
    ['rc=5, but only without a connection', '#rc=5&rp=ct', [failure], 1],
  ])('are tried again as the address says: %s', async (_name, fragment, given, tries) => {
    await app.close();
    await open(`${HOOK}${fragment}`);
    answers = given;
    await standIn.receive({ from: PHONE, to: LONG.number, body: 'no more texts' });
    expect(posted).toHaveLength(tries);
    expect(posted.every(({ url }) => url === HOOK)).toBe(true);
    expect(new Set(posted.map(({ headers: sent }) => sent['I-Twilio-Idempotency-Token'])).size).toBe(1);
  });

  test('may be swallowed, repeated, held and released in another order', async () => {
    const say = (body: string) => standIn.receive({ from: PHONE, to: LONG.number, body });
    standIn.webhooks.fate(({ parameters }) => {
      if (parameters['Body'] === 'lost') return 'swallow';
      return parameters['Body'] === 'again' ? 'twice' : 'hold';
    });
    for (const body of ['lost', 'again', 'one', 'two']) await say(body);
    await standIn.webhooks.release((held) => [...held].reverse());
    expect(posted.map((request) => parametersOf(request)['Body'])).toEqual(['again', 'again', 'two', 'one']);
    expect(standIn.messages()).toHaveLength(4);
  });

  test('may be signed with another token', async () => {
    standIn.webhooks.signWith('another');
    await standIn.receive({ from: PHONE, to: LONG.number, body: 'x' });
    const [request] = posted;
    const valid = (token: string) =>
      request !== undefined &&
      validateRequest(token, request.headers['X-Twilio-Signature'] ?? '', HOOK, parametersOf(request));
    expect([valid(TOKEN), valid('another')]).toEqual([false, true]);
  });
});
