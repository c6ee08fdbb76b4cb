import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { beforeEach, expect, test } from 'vitest';
import { createTwilioStandIn, type TwilioStandIn } from '../create-stand-in.ts';
import type { PostWebhook } from '../webhooks/webhook.ts';

const TOKEN = 'stand-in-token';
const CLINIC = '+12025550100';
const PHONE = '+12025550142';
const HOOK = 'https://clinic.example/webhooks/twilio/voice';

let standIn: TwilioStandIn;
let posted: Parameters<PostWebhook>[0][];
let answers: string[];
beforeEach(() => {
  posted = [];
  answers = [];
  standIn = createTwilioStandIn({
    accountSid: `AC${'0'.repeat(32)}`,
    authToken: TOKEN,
    senders: [{ number: CLINIC, kind: 'long-code', advancedOptOut: false }],
    smsWebhook: 'https://clinic.example/webhooks/twilio/sms',
    voiceWebhook: `${HOOK}#rc=5&rp=all`,
    now: () => new Date('2026-11-24T18:00:00Z'),
    post(request) {
      posted.push(request);
      const body = answers.shift();
      return Promise.resolve(
        body === undefined
          ? { status: 503, body: '', contentType: 'text/plain' }
          : { status: 200, body, contentType: 'text/xml; charset=utf-8' },
      );
    },
  });
});

const ring = () => standIn.call({ from: PHONE, to: CLINIC });
const fields = (index: number) => Object.fromEntries(new URLSearchParams(posted[index]?.body));
function gather(attributes: Parameters<VoiceResponse['gather']>[0]): string {
  const response = new VoiceResponse();
  response.gather({ action: `${HOOK}?step=2`, ...attributes }).say('Press.');
  response.say('Nothing came.');
  return response.toString();
}
function record(maxLength?: number): string {
  const response = new VoiceResponse();
  const news = { recordingStatusCallback: `${HOOK}?step=news` };
  response.record({ action: `${HOOK}?step=3`, ...news, ...(maxLength === undefined ? {} : { maxLength }) });
  response.say('Nothing was heard.');
  return response.toString();
}
const bye = '<Response><Say>Bye.</Say><Hangup/><Say>Never.</Say></Response>';

test('every webhook of a call is signed, and carries its id, its ends and its direction', async () => {
  answers = [gather({}), bye];
  const call = await ring();
  await call.press('7');
  expect(posted.map(({ url }) => url)).toEqual([HOOK, `${HOOK}?step=2`]);
  posted.forEach(({ url, headers }, index) => {
    expect(validateRequest(TOKEN, headers['X-Twilio-Signature'] ?? '', url, fields(index))).toBe(true);
  });
  expect(fields(1)).toMatchObject({ CallSid: call.sid, From: PHONE, To: CLINIC, Direction: 'inbound', Digits: '7' });
  expect(call.heard().map(({ text }) => text)).toEqual(['Press.', 'Bye.']);
  expect(call.waitsFor()).toBe('nothing');
});

test('silence goes on after a question, or is posted where that is asked for; so are words where keys alone are taken', async () => {
  answers = [gather({}), gather({ actionOnEmptyResult: true }), bye, gather({ input: ['dtmf'] })];
  const first = await ring();
  await first.keepSilent();
  expect(first.heard().at(-1)?.text).toBe('Nothing came.');
  const second = await ring();
  await second.keepSilent();
  expect(fields(2)['Digits']).toBeUndefined();
  const third = await ring();
  await third.speak('seven');
  expect(third.heard().at(-1)?.text).toBe('Nothing came.');
});

test.each([
  [9, '9', '#'],
  [10, '10', '#'],
  [11, '10', ''],
])(
  'a message of %d seconds, ten of which fit, is told of at its end and in its own news',
  async (seconds, kept, end) => {
    answers = [record(10), bye, ''];
    const call = await ring();
    await call.leaveMessage(seconds);
    expect(fields(1)).toMatchObject({ From: PHONE, RecordingDuration: kept, Digits: end });
    expect(fields(2)).toMatchObject({ CallSid: call.sid, RecordingStatus: 'completed', RecordingDuration: kept });
    expect(fields(2)['From']).toBeUndefined();
    expect(fields(2)['RecordingSid']).toBe(fields(1)['RecordingSid']);
  },
);

test('where nothing was heard the call goes on, and the news says so', async () => {
  answers = [record(), ''];
  const call = await ring();
  await call.keepSilent();
  expect(fields(1)).toMatchObject({ RecordingStatus: 'absent' });
  expect(call.heard().at(-1)?.text).toBe('Nothing was heard.');
});

test('a message ended by hanging up is told of; what is answered nobody hears', async () => {
  answers = [record(), bye, ''];
  const call = await ring();
  await call.hangUp(4);
  expect(fields(1)).toMatchObject({ Digits: 'hangup', RecordingDuration: '4', CallStatus: 'completed' });
  expect(call.heard()).toEqual([]);
  await expect(call.press('1')).rejects.toThrow(/does not wait/);
});

test('an answer that never comes is tried five times more, and ends the call', async () => {
  const call = await ring();
  expect(posted).toHaveLength(6);
  expect(call.heard().at(-1)?.text).toMatch(/application error/);
});

test('what is not TwiML, and a verb nobody here uses, is an error', async () => {
  answers = ['<html/>', '<Response><Enqueue>x</Enqueue></Response>'];
  await expect(ring()).rejects.toThrow(/not TwiML/);
  await expect(ring()).rejects.toThrow(/Enqueue/);
});

test.each([
  ['<Say language="vi-VN">x</Say>', /No voice is named that speaks vi-VN/],
  ['<Say language="vi-VN" voice="Google.fil-PH-Standard-A">x</Say>', /does not speak vi-VN/],
  [`<Say>${'x'.repeat(4097)}</Say>`, /too long/],
])('what Twilio would not speak is an error: %#', async (said, message) => {
  answers = [`<Response>${said}</Response>`];
  await expect(ring()).rejects.toThrow(message);
});

test('what it speaks is heard, at its longest too', async () => {
  const longest = 'x'.repeat(4096);
  answers = [`<Response><Say language="vi-VN" voice="Google.vi-VN-Standard-A">a</Say><Say>${longest}</Say></Response>`];
  expect((await ring()).heard().map(({ text }) => text)).toEqual(['a', longest]);
});

test('a number of somebody else’s cannot be called', async () => {
  await expect(standIn.call({ from: PHONE, to: '+12025550111' })).rejects.toThrow(RangeError);
});
