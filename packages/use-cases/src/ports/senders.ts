/** How a hand-over to a provider ended. */
export type SendResult =
  | { readonly kind: 'sent'; readonly providerId: string }
  /** The provider refused for good, for example Twilio 21610 (the recipient opted out there). Never tried again. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Not now: the queue tries again later. */
  | { readonly kind: 'try-later'; readonly code: string };

/** A mail that Heed itself sends. */
export interface OutgoingMail {
  /** Becomes the Message-ID's left part, so that a repeat is seen as one mail. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** Where an answer goes: a reply mailbox with its token. */
  readonly replyTo?: string;
}

/** Sends mail. Throws nothing for what the provider says; a broken connection is `try-later`. */
export interface MailSender {
  send(mail: OutgoingMail): Promise<SendResult>;
}

/** A text message that Heed itself sends. */
export interface OutgoingText {
  readonly key: string;
  /** E.164. */
  readonly to: string;
  readonly body: string;
}

/** Sends text messages. Throws nothing for what the provider says; a broken connection is `try-later`. */
export interface TextSender {
  send(text: OutgoingText): Promise<SendResult>;
}
