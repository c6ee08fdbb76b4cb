import type { IntakePolicy, SenderNumber } from '../ports/intake-policy.ts';

/** What a text was, for the question who answers it. */
export interface AnsweredText {
  readonly body: string;
  readonly intent: 'STOP' | 'START' | 'HELP';
  readonly optOutType: 'STOP' | 'START' | 'HELP' | undefined;
}

/**
 * The words Twilio acts on itself, where a message is nothing but the word (support article 223134027). `YES` opened again until 2024 and still
 * does on some numbers; it is left to Twilio, because a second answer would be one too many.
 */
const TWILIO_WORDS: Readonly<Record<AnsweredText['intent'], ReadonlySet<string>>> = {
  STOP: new Set(['stop', 'stopall', 'unsubscribe', 'end', 'quit', 'revoke', 'optout', 'cancel']),
  START: new Set(['start', 'unstop', 'yes']),
  HELP: new Set(['help', 'info']),
};

/** A word of Twilio's list or any other wording. */
type Wording = 'listed' | 'other';

/**
 * Who answers where Twilio did not say that it did (`OptOutType`). A listed word on a long code is Twilio's; on a toll-free number it is the network's or Twilio's,
 * and after a network STOP an answer of ours would not arrive; on a short code nobody answers but us. Any other wording was understood by us alone.
 * Rule: docs/rules/replies.md
 */
const ANSWERED_BY: Readonly<Record<SenderNumber['kind'], Readonly<Record<Wording, 'twilio' | 'heed'>>>> = {
  'long-code': { listed: 'twilio', other: 'heed' },
  'toll-free': { listed: 'twilio', other: 'heed' },
  'short-code': { listed: 'heed', other: 'heed' },
};

/** Returns what Twilio by itself takes a text for where it acts on words: only a message that is nothing but the word. */
export function twilioIntent(body: string): AnsweredText['intent'] | undefined {
  const word = body.trim().toLowerCase();
  const intents = Object.keys(TWILIO_WORDS) as AnsweredText['intent'][];
  return intents.find((intent) => TWILIO_WORDS[intent].has(word));
}

/** Returns who answers a text: never both. A number that is not configured counts as a long code, or as a short code by its length. */
export function answeredBy(sender: SenderNumber | undefined, to: string, text: AnsweredText): 'twilio' | 'heed' {
  if (text.optOutType !== undefined) return 'twilio';
  const wording = TWILIO_WORDS[text.intent].has(text.body.trim().toLowerCase()) ? 'listed' : 'other';
  // Advanced Opt-Out answers the listed words of any sender it is on for, and says so; should it not say so, it answered all the same.
  if (sender?.advancedOptOut === true && wording === 'listed') return 'twilio';
  return ANSWERED_BY[sender?.kind ?? kindByLength(to)][wording];
}

/**
 * Returns what becomes of a carrier's block with a text: Twilio sets and lifts its own where it acts on the word. On a short code without Advanced Opt-Out nobody acts but us; a
 * block that a carrier reported there is taken for lifted by START, and one that stays shows at the next send. START in other words lifts none.
 */
export function carrierActsOn(
  sender: SenderNumber | undefined,
  to: string,
  { intent, answers }: { readonly intent: string; readonly answers: 'twilio' | 'heed' | 'nobody' },
): 'STOP' | 'START' | undefined {
  if (intent !== 'STOP' && intent !== 'START') return undefined;
  if (answers === 'twilio') return intent;
  const isOurs = sender?.advancedOptOut !== true && (sender?.kind ?? kindByLength(to)) === 'short-code';
  return intent === 'START' && isOurs ? 'START' : undefined;
}

/** Returns how one of our numbers is run, by the number that was written to or by its Messaging Service. */
export function findSender(
  { senders }: IntakePolicy,
  { to, messagingServiceSid }: { readonly to: string; readonly messagingServiceSid?: string },
): SenderNumber | undefined {
  return (
    senders.find(({ number }) => number === to) ??
    senders.find(({ messagingService }) => messagingService !== undefined && messagingService === messagingServiceSid)
  );
}

/**
 * Returns the name under which Twilio blocks: the Messaging Service where the number belongs to one, because the whole pool is blocked then, else the number
 * (support article 223134027).
 */
export function blockedSender(
  policy: IntakePolicy,
  { to, messagingServiceSid }: { readonly to: string; readonly messagingServiceSid?: string },
): string {
  return messagingServiceSid ?? findSender(policy, { to })?.messagingService ?? to;
}

/** Short codes have five or six digits (CTIA Short Code Monitoring Handbook). */
function kindByLength(to: string): SenderNumber['kind'] {
  return /^\d{5,6}$/.test(to) ? 'short-code' : 'long-code';
}
