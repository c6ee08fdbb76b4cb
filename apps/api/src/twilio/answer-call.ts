import { textRepliesIn } from '@heed/i18n/text-replies/in-language';
import { receiveCallChoice } from '@heed/use-cases/intake/receive-call';
import type { ApiParts } from '../access/api-context.ts';
import { replyFactsOf } from './reply-words.ts';
import { callParameters } from './twilio-parameters.ts';
import { askForKeyTwiml, sayTwiml, type Spoken, voiceFor } from './twiml.ts';
import type { WebhookAnswer, WebhookRequest } from './webhook-answer.ts';

/** The key that stops. */
const STOP_KEY = '1';
/** What the phone line speaks: English first, then Spanish. */
const LANGUAGES = ['en', 'es'] as const;

/**
 * Answers a call, or takes the key that was pressed. In a call that a sender made, the patient is the one called. What is confirmed by voice is in force already.
 * No health information is spoken.
 */
export async function answerCall(parts: ApiParts, { rawBody, step }: WebhookRequest): Promise<WebhookAnswer> {
  const read = callParameters.safeParse(Object.fromEntries(new URLSearchParams(rawBody)));
  if (!read.success) return { kind: 'malformed' };
  const { CallSid, From, To, Direction, Digits } = read.data;
  const { organisation } = await parts.deps.catalogues.current();
  const facts = replyFactsOf(organisation, parts.config.publicUrl);
  const spoken = (say: (locale: (typeof LANGUAGES)[number]) => string): Spoken[] =>
    LANGUAGES.map((locale) => ({ text: say(locale), voice: voiceFor(locale) }));
  const nothingChanged = spoken((locale) => textRepliesIn(locale).call.nothingHeard(facts));
  if (step !== 'choice') {
    const ask = spoken((locale) => textRepliesIn(locale).call.menu(facts));
    const action = `${parts.config.publicUrl}/webhooks/twilio/voice?step=choice`;
    return { kind: 'twiml', xml: askForKeyTwiml({ action, ask, otherwise: nothingChanged }), outcome: 'menu' };
  }
  if (Digits !== STOP_KEY) return { kind: 'twiml', xml: sayTwiml(nothingChanged), outcome: 'other-key' };
  const patient = Direction.startsWith('outbound') ? To : From;
  const taken = await receiveCallChoice(parts.deps, { callSid: CallSid, from: patient, choice: 'stop-all' });
  if (taken.kind === 'recorded-unreadable-sender')
    return { kind: 'twiml', xml: sayTwiml(nothingChanged), outcome: taken.kind };
  return {
    kind: 'twiml',
    xml: sayTwiml(spoken((locale) => textRepliesIn(locale).call.stopped(facts))),
    outcome: taken.kind,
  };
}
