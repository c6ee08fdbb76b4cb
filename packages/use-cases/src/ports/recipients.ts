import type { AddressKey } from '@heed/domain/contact/address';
import type { ContactPointId, RecipientId } from '@heed/domain/recipient/recipient';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { AddressState } from '@heed/domain/projection/address-state';

/** How a caller names a recipient. */
export type RecipientRef =
  | { readonly kind: 'id'; readonly id: RecipientId }
  | { readonly kind: 'external'; readonly system: string; readonly valueKey: string };

/** Finds recipients and reads their projected rows. Reads only. */
export interface Recipients {
  /** Returns the ids in the order of `refs`; `undefined` where nobody is known by that name. */
  find(refs: readonly RecipientRef[]): Promise<readonly (RecipientId | undefined)[]>;
  state(id: RecipientId): Promise<RecipientState | undefined>;
  addressStates(keys: readonly AddressKey[]): Promise<ReadonlyMap<AddressKey, AddressState>>;
  /** Returns the recipients that have the address, and the contact point each has it under. */
  behind(
    address: AddressKey,
  ): Promise<readonly { readonly recipient: RecipientId; readonly contactPoint: ContactPointId }[]>;
  /** Returns the recipient and contact point that a key inside a signed link stands for. */
  byContactPointKey(
    key: string,
  ): Promise<{ readonly recipient: RecipientId; readonly contactPoint: ContactPointId } | undefined>;
  byRecipientKey(key: string): Promise<RecipientId | undefined>;
  /**
   * Returns the number that stands for an address alone inside signed links: decimal digits of a random unsigned 63-bit integer,
   * made on first use and the same ever after.
   */
  keyOfAddress(address: AddressKey): Promise<string>;
  addressByKey(key: string): Promise<AddressKey | undefined>;
  /** Returns recipients in a stable order for sweeps: at most `limit`, after `after`. */
  page(after: RecipientId | undefined, limit: number): Promise<readonly RecipientState[]>;
  count(): Promise<number>;
  /**
   * Returns the names of systems under which recipients are known, in order of the alphabet: those of the newest and the oldest 500 recipients,
   * so that it costs the same however many there are.
   */
  systems(): Promise<readonly string[]>;
}
