/** Thrown when link keys cannot be used together. The message says what to do; it never holds a key. */
export class LinkKeyringError extends Error {
  override readonly name = 'LinkKeyringError';
}
