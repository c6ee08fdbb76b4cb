import type { DecidedChannel, RecipientRef } from './decision.ts';

/** For which message a notice is wanted: for a recipient, or for an address alone. */
export interface NoticeRequest {
  readonly recipient?: RecipientRef;
  /** An email address for EMAIL, a telephone number in E.164 form for SMS and VOICE. */
  readonly address?: string;
  readonly type: string;
  readonly channel: DecidedChannel;
  /** A BCP 47 tag; the recipient's language when absent. */
  readonly language?: string;
}

/** What one message must carry so that its reader can stop it. Its links hold a token for this recipient: one notice, one message. */
export interface Notice {
  /** The language it is written in. */
  readonly language: string;
  /** EMAIL: for the plain-text part and for the HTML part. */
  readonly footerText: string | null;
  readonly footerHtml: string | null;
  /** EMAIL: to be added before the mail is signed; DKIM must cover them (RFC 8058 §4). */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** EMAIL: use it as Reply-To. */
  readonly replyAddress: string | null;
  /** SMS: the sentence at the end of the text. */
  readonly smsSentence: string | null;
  /** VOICE: what the call says; and the same as a TwiML document, in which one key stops. */
  readonly voicePrompt: string | null;
  readonly twiml: string | null;
  readonly preferenceLink: string;
  /** Null for types that cannot be stopped. */
  readonly unsubscribeLink: string | null;
}
