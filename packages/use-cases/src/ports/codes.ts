import type { AddressKind } from '@heed/domain/channel/channel';
import type { AddressKey } from '@heed/domain/contact/address';
import type { RecipientId, SealedId } from '@heed/domain/recipient/recipient';

/** A code works this long. NIST SP 800-63B-4 §3.1.3.2 allows ten minutes at most for a code sent by another channel. */
export const CODE_LIVES_MS = 10 * 60_000;
/** Tries at one code, right or wrong. Ours: with the limit a day below, a guess among a million codes is right once in 40 000 days. */
export const TRIES_PER_CODE = 5;
/** The hour and the day of the limits below. */
export const CODE_HOUR_MS = 3_600_000;
/** See `CODE_HOUR_MS`. */
export const CODE_DAY_MS = 24 * CODE_HOUR_MS;
/** Codes to one address within an hour; ours. */
export const CODES_PER_ADDRESS_AND_HOUR = 3;
/** Codes for one recipient within an hour, to whichever address; ours. */
export const CODES_PER_RECIPIENT_AND_HOUR = 5;
/** Tries that were wrong for one recipient within a day; then no new code is made. NIST SP 800-63B-4 §3.2.2 allows a hundred; ours is tighter. */
export const WRONG_TRIES_A_DAY = 25;
/** New addresses that are offered for one recipient within a day. Ours: nobody makes us write to more strangers than that. */
export const OFFERS_A_DAY = 5;
/** An address that was offered and not proved is shown this long, and then forgotten: ours, as long as the page stays open. */
export const OFFER_LIVES_MS = 60 * 60_000;

/** An address or number that somebody says is theirs, until a code proves it. It is in no record and no decision before. */
export interface OfferedAddress {
  readonly kind: AddressKind;
  /** The value itself, under the purpose `passing`. */
  readonly sealed: SealedId;
  /** The address of theirs that was proved when they offered it. */
  readonly vouchedBy: AddressKey;
}

/** An offer with the code that proves it. */
export interface StandingOffer extends OfferedAddress {
  /** That of the code. */
  readonly id: string;
  readonly address: AddressKey;
}

/** A code about to be sent, or shown to be sent back. `digest` is its keyed hash: the code itself is nowhere kept. */
export interface NewCode {
  /** A UUID; a second code with the same id is the first one again. */
  readonly id: string;
  readonly recipient: RecipientId;
  readonly address: AddressKey;
  readonly digest: string;
  /** Present where the code proves an address that is not the recipient's yet. */
  readonly offer?: OfferedAddress;
}

/** What became of a try. */
export type Tried =
  | { readonly kind: 'right'; readonly address: AddressKey }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  /** Used, too old, tried too often, or never made for this recipient. */
  | { readonly kind: 'over' };

/** A code that can still be taken. */
export type OpenCode = Pick<NewCode, 'id' | 'recipient'>;

/** Keeps one-time codes: each is right once, at most five times tried, for ten minutes. */
export interface Codes {
  /** Keeps a code, unless one of the limits is reached. However many ask at once, the limits hold. */
  keep(code: NewCode): Promise<'kept' | 'repeated' | 'too-many'>;
  /** Takes one try. A right one uses the code up: of two at once one is right. */
  take(given: { readonly id: string; readonly recipient: RecipientId; readonly digest: string }): Promise<Tried>;
  /** Returns the codes that stand for an address and can still be taken. */
  openAt(address: AddressKey): Promise<readonly OpenCode[]>;
  /** Returns the address of a recipient's code that was taken while it lived, for as long as it would have lived; `undefined` otherwise. */
  takenBy(code: OpenCode): Promise<AddressKey | undefined>;
  /** Returns what a recipient offered last and neither proved nor withdrew, for an hour; `undefined` where there is nothing. */
  standingOffer(recipient: RecipientId): Promise<StandingOffer | undefined>;
  /** Returns what a recipient's code that was taken proves to be theirs, for as long as the code would have lived; `undefined` otherwise. */
  provedOffer(code: OpenCode): Promise<StandingOffer | undefined>;
  /** Forgets everything a recipient offered and did not prove, its codes with it, and returns the values that were sealed for it. It still counts for the limits. */
  withdrawOffers(recipient: RecipientId): Promise<readonly SealedId[]>;
}
