import type { SenderNumber } from '../ports/intake-policy.ts';

/** Words on which Twilio itself blocks and answers for a long code, as a message of that one word (Twilio support article 223134027). */
const TWILIO_STOP_WORDS: ReadonlySet<string> = new Set([
  'stop',
  'stopall',
  'unsubscribe',
  'end',
  'quit',
  'revoke',
  'optout',
  'cancel',
]);
const TWILIO_START_WORDS: ReadonlySet<string> = new Set(['start', 'unstop', 'yes']);
const TWILIO_HELP_WORDS: ReadonlySet<string> = new Set(['help', 'info']);

/** What somebody's text was, for the question who answers it. */
export interface AnsweredText {
  readonly body: string;
  readonly intent: 'STOP' | 'START' | 'HELP';
  readonly optOutType: 'STOP' | 'START' | 'HELP' | undefined;
}

/**
 * Returns whether Heed sends the one answer to a text. Twilio or the carrier answers its own words on a long code, on a toll-free number and
 * wherever Advanced Opt-Out is on; a second answer would be one too many, and after a network's STOP it would not arrive.
 * A number that is not configured is treated as a long code. Rule: docs/rules/replies.md
 */
export function mayReply(sender: SenderNumber | undefined, { body, intent, optOutType }: AnsweredText): boolean {
  if (optOutType !== undefined || sender?.advancedOptOut === true) return false;
  if (sender?.kind === 'short-code') return true;
  const word = body.trim().toLowerCase();
  const words = { STOP: TWILIO_STOP_WORDS, START: TWILIO_START_WORDS, HELP: TWILIO_HELP_WORDS }[intent];
  return !words.has(word);
}
