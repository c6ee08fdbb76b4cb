import type { WayIn } from '@heed/domain/statement/statement';

/** Enough to judge a request by; a mail may be megabytes long. Characters. */
const MOST = 4000;

/** Returns what the patient wrote, out of the evidence as it came: the words of a text, a mail without its headers. Headers carry addresses. */
export function wordsOfEvidence(evidence: string, wayIn: WayIn): string {
  const words = wordsAsTheyCame(evidence, wayIn);
  return words.length > MOST ? `${words.slice(0, MOST)}…` : words;
}

function wordsAsTheyCame(evidence: string, wayIn: WayIn): string {
  if (wayIn === 'SMS') return bodyOfText(evidence);
  if (wayIn === 'VOICE') return wordsOfCall(evidence);
  return wayIn === 'REPLY_MAIL' ? bodyOfMail(evidence) : evidence;
}

/** Twilio posts a call as form fields: what was said, or the key that was pressed. The others hold the number. */
function wordsOfCall(evidence: string): string {
  const fields = new URLSearchParams(evidence);
  return fields.get('SpeechResult') ?? fields.get('Digits') ?? '';
}

/**
 * Returns where the message that was left on the phone line can be heard, or `undefined` when none was. Twilio keeps it, and plays it under its
 * address with `.mp3` to who signs in to the account (Twilio, "Recordings resource: fetch a recording's media file").
 */
export function recordingOfEvidence(evidence: string, wayIn: WayIn): string | undefined {
  if (wayIn !== 'VOICE') return undefined;
  const address = new URLSearchParams(evidence).get('RecordingUrl');
  return address?.startsWith('https://') === true ? `${address}.mp3` : undefined;
}

/** Twilio posts a text as form fields; `Body` holds the words. */
function bodyOfText(evidence: string): string {
  return new URLSearchParams(evidence).get('Body') ?? evidence;
}

/** RFC 5322 §2.1: the body begins after the first empty line. */
function bodyOfMail(evidence: string): string {
  const end = /\r?\n\r?\n/.exec(evidence);
  return (end === null ? evidence : evidence.slice(end.index + end[0].length)).trim();
}
