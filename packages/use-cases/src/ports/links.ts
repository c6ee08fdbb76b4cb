import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import type { AddressKey } from '@heed/domain/contact/address';
import type { Instant } from '@heed/domain/time/instant';

/** What a link is for. */
export const LINK_PURPOSES = ['manage', 'stop', 'confirm', 'paper'] as const;
/** See `LINK_PURPOSES`. */
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** What a link is made for. */
export interface LinkRequest {
  readonly purpose: LinkPurpose;
  readonly subject:
    | { readonly kind: 'contact-point'; readonly key: string }
    | { readonly kind: 'recipient'; readonly key: string }
    | { readonly kind: 'address'; readonly address: AddressKey };
  readonly type?: { readonly key: CommunicationTypeKey; readonly code: number };
  /** The link says that it was issued now, or then where that is later. */
  readonly notBefore?: Instant;
}

/** A link that was made, with the other ways out that carry the same token. */
export interface MadeLink {
  readonly url: string;
  readonly expiresAt: Instant | undefined;
  readonly fingerprint: string;
  /** The address to which a mail stops the same thing, `u+TOKEN@…` (RFC 8058 with RFC 6068). */
  readonly mailbox: string;
  /** The address an answer in words goes to, `reply+TOKEN@…`. */
  readonly replyMailbox: string;
  /** The one-click address `https://…/u/TOKEN`. */
  readonly oneClickUrl: string;
}

/** What a checked token stands for. It narrows instead of dying: `expired` and `superseded` may still stop. */
export type OpenedLink =
  | {
      readonly kind: 'live' | 'expired' | 'superseded';
      readonly purpose: LinkPurpose;
      readonly target:
        | {
            readonly kind: 'contact-point';
            readonly recipient: RecipientId;
            readonly contactPoint: ContactPointId;
            readonly address: AddressKey;
          }
        | { readonly kind: 'recipient'; readonly recipient: RecipientId }
        | { readonly kind: 'address'; readonly address: AddressKey };
      readonly type?: CommunicationTypeKey;
      readonly issuedAt: Instant;
      readonly fingerprint: string;
    }
  | { readonly kind: 'invalid' };

/** Makes and opens signed links. */
export interface Links {
  make(request: LinkRequest): Promise<MadeLink>;
  /** Never throws on a bad token; takes as long for a bad one as for a good one. */
  open(token: string): Promise<OpenedLink>;
}
