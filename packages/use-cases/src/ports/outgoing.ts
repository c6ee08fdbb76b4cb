import type { AddressKey } from '@heed/domain/contact/address';
import type { Instant } from '@heed/domain/time/instant';
import type { LanguageTag, RecipientId, SealedId } from '@heed/domain/recipient/recipient';

/** What Heed itself sends. The words are written by `i18n` when the message goes out, in the recipient's language. */
export type OutgoingContent =
  /** The one confirmation after a stop (47 CFR 64.1200(a)(12)). */
  | { readonly kind: 'stop-confirmed'; readonly appointmentHint: boolean }
  /** "Texts are on again." */
  | { readonly kind: 'start-confirmed' }
  | { readonly kind: 'help' }
  /** A fresh link to the preference center, which somebody asked for. */
  | { readonly kind: 'fresh-link'; readonly askedAt?: Instant }
  /** "Are these choices still right?" */
  | { readonly kind: 'review-request'; readonly item: string }
  /** A notice to the address that a form stopped messages to it, with the way back. */
  | { readonly kind: 'form-stop-notice' }
  /** A notice to an address a person had before, that they gave another. `isLeft`: it is not used any more. Never names the other. */
  | { readonly kind: 'address-given'; readonly isLeft: boolean }
  /** A one-time code; the code itself is sealed. Not sent once it has run out. */
  | { readonly kind: 'one-time-code'; readonly sealedCode: SealedId; readonly validUntil: Instant };

/** A message to go out after commit. It names the address by its sealed id, never in the clear. */
export interface OutgoingMessage {
  /** The same key is sent once. */
  readonly key: string;
  readonly channel: 'EMAIL' | 'SMS';
  readonly to: SealedId;
  readonly address: AddressKey;
  readonly recipient?: RecipientId;
  readonly language?: LanguageTag;
  readonly content: OutgoingContent;
}
