import { classify } from '@heed/domain/classification/classify';
import { answeredBy, twilioIntent, type AnsweredText } from '../intake/reply-policy.ts';
import type { SenderNumber } from '../ports/intake-policy.ts';
import { mayMeanTheVisit } from '../intake/understand-text.ts';
import { askedWords, emphasisedWords, type AskedWord } from './asked-words.ts';

/** A word that a template asks for, and that does something else at the number it goes out from. */
export interface KeywordClash {
  readonly word: string;
  /** What the word does there: it opts out, opts in again, or gets the help text. */
  readonly does: AnsweredText['intent'];
  /** Who acts on it. Where it is Twilio, nothing at Heed can take it back but START by the patient. */
  readonly by: 'twilio' | 'heed';
}

/** What a word that opts out may be said to be for: messages, and nothing but messages. English and Spanish. */
const OPTING_OUT =
  /^(?:(?:stop|end|quit|cancel|opt[ -]?out|opting out|unsubscribe|revoke|be removed|no more|no longer|not get|not receive|cancelar|detener|parar|terminar|dejar de recibir|no recibir|darse de baja|la baja|baja)(?:$| ))(?:(?:of|from|getting|receiving|all|any|these|this|our|the|more|further|future|text|texts|sms|messages?|msgs?|texting|alerts?|reminders?|notifications?|subscription|us|de|del|los|las|estos|estas|más|todos|mensajes?|textos?|avisos?|alertas?|recordatorios?|notificaciones)(?:$| ))*$/u;
const OPTING_IN =
  /\b(?:opt(?:ing)?[ -]?(?:back )?in|(?:re)?subscribe|resume|restart|start|get texts|receive texts|reanudar|recibir|volver)\b/u;
const HELP = /\b(?:help|info|information|questions?|ayuda|información|preguntas?)\b/u;

/**
 * Returns what a template asks for that is a keyword at a number: "Reply CANCEL to cancel your visit" opts the patient out everywhere, "Reply YES to confirm" opens at Twilio what
 * was stopped there. The way out itself ("Reply STOP to opt out") is none. What a template asks for is read in English and Spanish; in any language a word for “cancel” that stands out is
 * found, because everywhere it opts out. Rule: docs/twilio.md
 */
export function findKeywordClashes(text: string, sender: SenderNumber): readonly KeywordClash[] {
  const found = new Map<string, KeywordClash>();
  const asked = askedWords(text);
  const cancels = emphasisedWords(text).filter(
    (word) => isForTheVisit(word) && !asked.some((one) => one.word.toLowerCase() === word.toLowerCase()),
  );
  for (const one of [...asked, ...cancels.map((word) => ({ word, purpose: undefined }))]) {
    const clash = clashOf(one, sender);
    if (clash !== undefined) found.set(clash.word.toLowerCase(), clash);
  }
  return [...found.values()];
}

/** A keyword that opts out and that patients are asked for to cancel a visit. */
function isForTheVisit(word: string): boolean {
  const read = classify({ text: word, channel: 'SMS' });
  return read.intent === 'STOP' && mayMeanTheVisit(read, { body: word });
}

function clashOf({ word, purpose }: AskedWord, sender: SenderNumber): KeywordClash | undefined {
  const own = classify({ text: word, channel: 'SMS' }).intent;
  const ofHeed = own === 'STOP' || own === 'START' || own === 'HELP' ? own : undefined;
  const ofTwilio = twilioIntent(word);
  const actsItself =
    ofTwilio !== undefined &&
    answeredBy(sender, sender.number, { body: word, intent: ofTwilio, optOutType: undefined }) === 'twilio';
  const does = actsItself ? ofTwilio : ofHeed;
  if (does === undefined || isMeant(does, word, purpose)) return undefined;
  return { word, does, by: actsItself ? 'twilio' : 'heed' };
}

/** Returns whether the template asks for what the word does. */
function isMeant(does: AnsweredText['intent'], word: string, purpose: string | undefined): boolean {
  // Only the word everybody knows may stand without saying what it is for.
  if (purpose === undefined) return does === word.toUpperCase() && does !== 'START';
  switch (does) {
    case 'STOP':
      return OPTING_OUT.test(purpose);
    case 'START':
      return OPTING_IN.test(purpose);
    case 'HELP':
      return HELP.test(purpose);
  }
}
