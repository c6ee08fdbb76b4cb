import type { Speaker, WayIn, Word } from '@heed/domain/statement/statement';
import type { WishKind } from '@heed/domain/statement/wishes';

/** The page of a person's own history. */
export interface HistoryMessages {
  readonly title: string;
  readonly lede: string;
  readonly link: string;
  readonly empty: string;
  readonly back: string;
  readonly older: string;
  readonly undone: string;
  readonly took: (facts: { readonly number: string }) => string;
  /** What else may be said, besides on and off. */
  readonly other: Readonly<Record<Exclude<Word['kind'], 'stop' | 'allow' | 'withdraw' | WishKind>, string>>;
  readonly by: Readonly<Record<Speaker['kind'], string>>;
  readonly wayIn: Readonly<Record<WayIn, string>>;
}

/** The page of a link that may only stop, and what follows. */
export interface NarrowedMessages {
  readonly title: string;
  readonly expired: string;
  readonly superseded: string;
  /** A link that was only ever made to stop. */
  readonly limited: string;
  readonly stopHeading: string;
  readonly stopText: string;
  readonly stopButton: string;
  readonly freshHeading: string;
  readonly freshText: string;
  readonly freshButton: string;
  readonly freshSent: string;
  readonly stoppedTitle: string;
  readonly stoppedText: string;
  /** After a form whose page had timed out: what was turned off is off, what was turned on is not. */
  readonly partTitle: string;
  readonly partText: string;
  readonly notSavedTitle: string;
  readonly notSavedText: string;
}
