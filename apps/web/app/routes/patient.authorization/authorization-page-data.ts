import type { ChannelByNumber } from '@heed/use-cases/authorization/number-to-agree';
import type { SignedCopy, TextToSign } from './signed-text.server.ts';

/** Something to put one's name to, and the form that takes it. */
export interface OpenText extends TextToSign {
  readonly formId: string;
}

/** A number that may be agreed for; `text` is absent where others have it as well. */
export interface OpenNumber {
  readonly channel: ChannelByNumber;
  readonly point: string;
  /** As it is read. */
  readonly number: string;
  readonly text: OpenText | undefined;
}

/** What the loader hands over. */
export interface AuthorizationPageData {
  readonly code: number;
  readonly label: string;
  readonly labelLanguage: string | undefined;
  /** The kind is not named until a mailbox is proved. */
  readonly isHidden: boolean;
  readonly isProved: boolean;
  /** The mailbox that can be proved, as it is read; absent: there is none. */
  readonly mailbox: string | undefined;
  /** The number that can be proved by a text where there is no mailbox, as it is read; absent: there is none, or no text reaches us. */
  readonly number: string | undefined;
  /** Where the signature stands, in sentences. */
  readonly state: readonly string[];
  readonly isLive: boolean;
  readonly copy: SignedCopy | undefined;
  /** What may be signed here and now. */
  readonly document: OpenText | undefined;
  /** A signature is missing, and cannot be given here. */
  readonly isElsewhere: boolean;
  readonly numbers: readonly OpenNumber[];
  readonly phone: string;
  readonly form: string;
  readonly revokeId: string;
  /** What was just done. */
  readonly done: { readonly kind: 'signed' | 'agreed' | 'ended'; readonly receipt: string | undefined } | undefined;
}

/** A signature that was not taken, for what, and the name that was typed. */
export interface SignAnswer {
  readonly kind: 'needs-name' | 'needs-proof' | 'other-text';
  readonly what: 'document' | ChannelByNumber;
  readonly name: string;
}
