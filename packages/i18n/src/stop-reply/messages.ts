import type { ReplyFacts } from '../text-replies/messages.ts';

/** The confirmation of a stop that asks or names what it was about, in one language. */
export interface StopReplyMessages {
  /** Confirms that everything to the number stopped, and how to have stopped the bills alone: the last word of the question, texted back, is `bills`. */
  readonly asksWhich: (facts: ReplyFacts) => string;
  /** Confirms a stop that named something: that, and no more. */
  readonly partStopped: (facts: ReplyFacts) => string;
  /** To a stranger who said “wrong number”: nothing more comes there, and whom to call where it was a mistake. START would not undo it. */
  readonly wrongNumber: (facts: ReplyFacts) => string;
  /** The word that `asksWhich` asks for. */
  readonly bills: string;
}
