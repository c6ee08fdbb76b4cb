import { type Classification, UNSTATED } from './classification.ts';

// "Liked "…"", "Reacted 👍 to "…"": phones send these as a text that quotes the whole message, our own opt-out line included.
// No message of ours is shorter than 12 characters: 😡 "STOP" is the writer's own word.
const REACTION =
  /^\s{0,8}(?:\p{Emoji_Presentation}\s{0,2}(?:to|a|à|zu|su|em|an|на)?|(?:reacted|liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|removed an?|le gust[oó]|le encant[oó]|reaccion[oó]|a aimé|a réagi|gostou|reagiu|gefällt|hat mit|ha reagito)(?: .{0,40})?)\s{0,2}[“"«„「](?=[^”"»“」…]{12})[^“"«„「]{0,2000}\p{L}.{0,400}[”"»“」…]\s{0,8}$/isu;
const STOP_SIGN = /\u{1f6d1}/u;
const REFUSAL = /[\u26d4\u{1f6ab}\u270b\u{1f645}\u{1f595}\u{1f910}\u{1f507}\u{1f515}]/u;

/** True when the text is a phone's note that somebody reacted to a message, not a message of its own. */
export function isReaction(text: string): boolean {
  return text.length <= 2400 && REACTION.test(text);
}

/** Reads a sign of refusal beside words that no rule reads: a person judges. */
export function suspectSigns(text: string): Classification | undefined {
  const seen = text.slice(0, 400);
  if (!STOP_SIGN.test(seen) && !REFUSAL.test(seen)) return undefined;
  return { intent: 'UNSURE', scope: UNSTATED, certainty: 'unsure', why: 'suspicion.sign' };
}

/** Reads a text without any word: a stop sign is an opt-out, other signs of refusal are for a person to judge. */
export function readSigns(text: string): Classification | undefined {
  const seen = text.slice(0, 400);
  if (STOP_SIGN.test(seen)) return { intent: 'STOP', scope: UNSTATED, certainty: 'probable', why: 'sign.stop' };
  if (REFUSAL.test(seen)) return { intent: 'UNSURE', scope: UNSTATED, certainty: 'unsure', why: 'sign.refusal' };
  return undefined;
}
