/** Thrown when the application cannot be opened for a reason a person can put right. The message says what to do. */
export class OpenAppError extends Error {
  override readonly name = 'OpenAppError';
}
