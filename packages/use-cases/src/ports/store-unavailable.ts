/**
 * Thrown by every port when the store cannot be reached, or went away in the middle. Nothing is half-written. The same call may be made again: where
 * the connection broke while a write was being committed it may have taken, and its idempotency key tells.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
