/** What a person filled in on the form of a pause, as it is shown again. */
export interface FilledPause {
  readonly what: string;
  readonly way: string;
  readonly until: string;
  readonly day: string;
}

/** A pause that was not taken: why, at which part of the form, and what the person had filled in. */
export interface PauseAnswer {
  readonly field: 'what' | 'until' | 'day' | 'now';
  readonly text: string;
  readonly filled: FilledPause;
}
