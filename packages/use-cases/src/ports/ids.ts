/** Makes identifiers. */
export interface Ids {
  /** Returns a new UUID, version 7 (RFC 9562 §5.7): ordered by time, 74 random bits. */
  uuid(): string;
  /** Returns a new 63-bit random number as decimal digits: the key of a contact point or recipient inside signed links. */
  key(): string;
  /** Returns six random digits: a one-time code. NIST SP 800-63B-4 §3.1.3.2 asks for six at least. */
  digits(): string;
}
