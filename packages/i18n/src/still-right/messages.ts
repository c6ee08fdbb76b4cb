/** The question whether somebody's choices are still right. It asks for nothing new. */
export interface StillRightMessages {
  readonly heading: string;
  readonly text: string;
  /** In place of `text` where we asked by a link. */
  readonly asked: string;
  readonly button: string;
  readonly done: string;
  /** Pressed on a page that no longer showed how things stand. */
  readonly newer: string;
}
