/** Makes identifiers. */
export interface Ids {
  /** Returns a new UUID, version 7 (RFC 9562 §5.7): ordered by time, 74 random bits. */
  uuid(): string;
  /** Returns a new 63-bit random number as decimal digits: the key of a contact point or recipient inside signed links. */
  key(): string;
}
