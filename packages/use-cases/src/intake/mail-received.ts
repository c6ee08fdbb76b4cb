/** A mail to one of our mailboxes, as read. */
export interface MailReceived {
  /** The same mail twice is one request. */
  readonly messageKey: string;
  /** `unsubscribe`: any mail stops what the link names (RFC 2369; Apple Mail sends an empty one). `reply`: its words are read. */
  readonly mailbox: { readonly kind: 'unsubscribe' | 'reply'; readonly token: string };
  readonly automatic?: { readonly what: string; readonly why: string };
  readonly from?: string;
  readonly subject: string;
  /** Only what its writer wrote, never what was quoted. */
  readonly visibleText: string;
  /** The whole mail. */
  readonly raw: string;
}
