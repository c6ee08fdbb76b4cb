import type { Address, AddressKey } from '@heed/domain/contact/address';
import type { SealedId } from '@heed/domain/recipient/recipient';

/**
 * Keeps what must not stand in the ledger in the clear: addresses, identifiers, raw evidence.
 * Values are encrypted (AES-256-GCM, key versions) and found again by keyed hash (HMAC-SHA-256), so that a value can be erased while the chain stays whole.
 */
export interface Vault {
  /** Returns the keyed hash of an address. The same address always has the same key. */
  addressKey(address: Address): AddressKey;
  /** Returns the keyed hash of another system's identifier. */
  identifierKey(system: string, value: string): string;
  /** Returns the values that are still there. Throws when a value was altered. */
  open(ids: readonly SealedId[]): Promise<ReadonlyMap<SealedId, string>>;
}

/**
 * What is to be kept: `evidence` is a whole message or form as it came, `note` what somebody of the staff wrote. `passing` is wanted until it has arrived: the words
 * of a text or the code in a mail that Heed itself sends.
 */
export type SealedPurpose = 'address' | 'identifier' | 'birth-date' | 'evidence' | 'note' | 'passing';

/** Days after which a passing value is destroyed. Ours: long enough to answer "what did you send me?", longer than any message is tried again. */
export const PASSING_KEPT_DAYS = 30;
