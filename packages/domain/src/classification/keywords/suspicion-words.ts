import type { WordList } from './language-words.ts';

/**
 * The words by which a text that no other rule reads may still be an opt-out. General words, which the rules of `suspicion.ts` put together: what they find is for a
 * person, never a stop. `fedUp`, `stranger` and `ordinary` are phrases in the small language of `phrase.ts` and may name `{contact}`, `{no}`, `{end}` and `{mine}`.
 */
export interface SuspicionWords {
  /** Refusals: "no", "don't", "without". */
  readonly no: WordList;
  /** What ends something, or takes it off: "stop", "remove", "lose". */
  readonly end: WordList;
  /** Being written to or called, beside what the language's own class `message` names. */
  readonly contact: WordList;
  /** The writer, the number, and what is pointed at: what somebody wants taken off something. */
  readonly mine: WordList;
  /** Where it is to be taken from: "off", "out", "list". */
  readonly away: WordList;
  /** Anger at being written to: enough by itself. */
  readonly fedUp: WordList;
  /** Whoever writes is not, or no longer, the person who is meant. */
  readonly stranger: WordList;
  /** What looks like a refusal of contact and is none: it was not received, nobody called back, do not forget to call. Masked first. */
  readonly ordinary: WordList;
}
