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
  /** What a wish about addresses asked for (45 CFR 164.522(b)): masked ones, joined as the language joins a list. */
  readonly askedOnly: (facts: { readonly addresses: string }) => string;
  readonly askedNever: (facts: { readonly addresses: string }) => string;
  readonly askedLittle: string;
  /** In the place of an address that is not on the record any more. */
  readonly goneAddress: string;
  /** Why an undo does not bring a permission back, and the way on. */
  readonly signAgain: (facts: { readonly phone: string }) => string;
  /** What else may be said, besides on and off. */
  readonly other: Readonly<
    Record<Exclude<Word['kind'], 'stop' | 'allow' | 'withdraw' | 'use-contact-point' | WishKind>, string>
  >;
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
