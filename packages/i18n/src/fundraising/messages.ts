/** What the page of choices says of asking for gifts (45 CFR 164.514(f)(2)): how to stop it all, that nothing depends on it, and the way back. */
export interface FundraisingMessages {
  readonly text: string;
  /** Stops every request for gifts, also of kinds that come later. */
  readonly stop: string;
  readonly stopped: string;
  /** The way back: an act of its own. */
  readonly again: string;
}
