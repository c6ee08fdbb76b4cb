import type { Brand } from '@heed/domain/brand';
import type { Instant } from '@heed/domain/time/instant';

/** What a link is for. `paper` is printed, so others in a household may hold it. */
export const LINK_PURPOSES = ['manage', 'stop', 'confirm', 'paper'] as const;
/** See `LINK_PURPOSES`. */
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** Whom a link speaks for. `key` is a surrogate key, 0 to 2^64 - 1: never a number, an address or a name. */
export type LinkSubject =
  | { readonly kind: 'contact-point'; readonly key: bigint }
  | { readonly kind: 'recipient'; readonly key: bigint }
  /** An address alone, whoever is behind it. */
  | { readonly kind: 'address'; readonly key: bigint };

/** The communication types a link is about. `code` is the catalogue's number of the type, 1 to 65535. */
export type LinkTypes = { readonly kind: 'every' } | { readonly kind: 'one'; readonly code: number };

/** When a link ends. `at` itself is already past the end. */
export type LinkEnd = { readonly kind: 'never' } | { readonly kind: 'at'; readonly at: Instant };

/** 16 random bits that tell apart two links made alike in the same second, so that one can be revoked without the other. Not a secret. */
export type LinkNonce = Brand<number, 'LinkNonce'>;

/** Everything a link can do. All of it is inside the signature. */
export interface LinkClaims {
  readonly purpose: LinkPurpose;
  readonly subject: LinkSubject;
  readonly types: LinkTypes;
  /** Kept in whole seconds, rounded down. 1970-01-01 to 2106-02-07. */
  readonly issuedAt: Instant;
  /** Kept in whole hours after `issuedAt`, rounded up: a link lives up to an hour longer than asked, never shorter. At most 65535 hours (7.4 years). */
  readonly end: LinkEnd;
  readonly nonce: LinkNonce;
}
