import { randomBytes } from 'node:crypto';
import { callParameters, recordedParameters, recordingParameters } from '../webhooks/parameters.ts';
import type { Webhook, WebhookTry } from '../webhooks/webhook.ts';
import { type Attributes, type CallSentence, type CallVerb, verbsOfTwiml } from './read-call-twiml.ts';

/** A call as the one at the telephone has it. Each move resolves once the answer to it was heard. */
export interface StandInCall {
  readonly sid: string;
  /** Everything that was said, oldest first. */
  heard(): readonly CallSentence[];
  waitsFor(): 'choice' | 'message' | 'nothing';
  press(key: string): Promise<void>;
  speak(words: string): Promise<void>;
  keepSilent(): Promise<void>;
  /** Speaks after the tone for so many seconds, and ends with the pound key; longer than is recorded is cut. */
  leaveMessage(seconds: number): Promise<void>;
  /** Puts the telephone down, where a message is recorded after so many seconds of it. What is answered then nobody hears. */
  hangUp(secondsSpoken?: number): Promise<void>;
}

/** What a call runs on. */
export interface CallNetwork {
  readonly accountSid: string;
  readonly now: () => Date;
  send(webhook: Webhook): Promise<WebhookTry | undefined>;
}

/** Who is on the call, and where its first document comes from. */
export interface PlacedCall {
  readonly from: string;
  readonly to: string;
  readonly direction: 'inbound' | 'outbound-api';
  readonly first:
    { readonly kind: 'webhook'; readonly url: string } | { readonly kind: 'document'; readonly twiml: string };
}

type Waiting = {
  readonly verb: Extract<CallVerb, { readonly verb: 'Gather' | 'Record' }>;
  readonly rest: readonly CallVerb[];
};

/** What Twilio says where an answer is none (error 11200). */
const FAILED: CallSentence = { language: 'en-US', text: 'An application error has occurred. Goodbye.' };

/** Places a call, and runs what it is answered with until it waits for the one at the telephone. */
export async function placeCall(network: CallNetwork, { first, ...legs }: PlacedCall): Promise<StandInCall> {
  const { accountSid } = network;
  const sid = `CA${randomBytes(16).toString('hex')}`;
  const base = callParameters(accountSid, { sid, ...legs });
  const heard: CallSentence[] = [];
  let waiting: Waiting | undefined;

  const ask = async (url: string, more: Readonly<Record<string, string>> = {}): Promise<void> => {
    const answer = await network.send({ kind: 'voice', url, parameters: { ...base, ...more } });
    if (answer === undefined || !/^(?:text|application)\/xml\b/.test(answer.contentType)) heard.push(FAILED);
    else await run(verbsOfTwiml(answer.body));
  };
  const run = async (verbs: readonly CallVerb[]): Promise<void> => {
    const [verb, ...rest] = verbs;
    switch (verb?.verb) {
      case 'Say':
        heard.push(verb.said);
        return run(rest);
      case 'Gather':
        heard.push(...verb.said);
        waiting = { verb, rest };
        return;
      case 'Record':
        waiting = { verb, rest };
        return;
      case 'Redirect':
        return ask(verb.url);
      case 'Hangup':
      case undefined:
        return;
    }
  };
  const take = (kind: 'Gather' | 'Record'): Waiting => {
    if (waiting?.verb.verb !== kind) throw new Error(`The call does not wait for that: no ${kind}.`);
    const taken = waiting;
    waiting = undefined;
    return taken;
  };
  const answerGather = async (input: 'dtmf' | 'speech', said: Readonly<Record<string, string>>): Promise<void> => {
    const { verb, rest } = take('Gather');
    const { action = '', input: inputs = 'dtmf', actionOnEmptyResult } = attributesOf(verb);
    const isTaken = inputs.split(' ').includes(input) && Object.keys(said).length > 0;
    if (isTaken || actionOnEmptyResult === 'true') await ask(action, isTaken ? said : {});
    else await run(rest);
  };
  const record = async (seconds: number, end: string): Promise<void> => {
    const { verb, rest } = take('Record');
    const { action = '', recordingStatusCallback: news, maxLength = '3600' } = attributesOf(verb);
    const recording = {
      sid: `RE${randomBytes(16).toString('hex')}`,
      seconds: Math.min(seconds, Number(maxLength)),
      startedAt: network.now(),
    };
    if (recording.seconds > 0)
      await ask(action, {
        ...recordedParameters(accountSid, recording),
        Digits: seconds > recording.seconds ? '' : end,
        ...(end === 'hangup' ? { CallStatus: 'completed' } : {}),
      });
    if (news !== undefined)
      await network.send({ kind: 'recording', url: news, parameters: recordingParameters(accountSid, sid, recording) });
    if (recording.seconds === 0 && end !== 'hangup') await run(rest);
  };

  const call: StandInCall = {
    sid,
    heard: () => heard,
    waitsFor: () => (waiting === undefined ? 'nothing' : waiting.verb.verb === 'Gather' ? 'choice' : 'message'),
    press: (key) => answerGather('dtmf', { Digits: key }),
    speak: (words) => answerGather('speech', { SpeechResult: words, Confidence: '0.9' }),
    keepSilent: () => (waiting?.verb.verb === 'Record' ? record(0, '') : answerGather('dtmf', {})),
    leaveMessage: (seconds) => record(seconds, '#'),
    async hangUp(secondsSpoken = 0) {
      const before = heard.length;
      if (waiting?.verb.verb === 'Record') await record(secondsSpoken, 'hangup');
      heard.length = before;
      waiting = undefined;
    },
  };
  await (first.kind === 'webhook' ? ask(first.url) : run(verbsOfTwiml(first.twiml)));
  return call;
}

function attributesOf({
  attributes,
}: {
  readonly attributes: Attributes;
}): Readonly<Record<string, string | undefined>> {
  return attributes;
}
