import type { WayIn } from '@heed/domain/statement/statement';

/** Enough to judge a request by; a mail may be megabytes long. Characters. */
const MOST = 4000;

/** Returns what the patient wrote, out of the evidence as it came: the words of a text, a mail without its headers. Headers carry addresses. */
export function wordsOfEvidence(evidence: string, wayIn: WayIn): string {
  const words = wayIn === 'SMS' ? bodyOfText(evidence) : wayIn === 'REPLY_MAIL' ? bodyOfMail(evidence) : evidence;
  return words.length > MOST ? `${words.slice(0, MOST)}…` : words;
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
