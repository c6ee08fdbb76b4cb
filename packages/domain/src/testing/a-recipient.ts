import type { AddressKind } from '../channel/channel.ts';
import type { AddressKey } from '../contact/address.ts';
import type { AddressState } from '../projection/address-state.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import { birthdayAt } from '../recipient/age.ts';
import { MAJORITY_YEARS } from '../recipient/authority.ts';
import type {
  CalendarDate,
  ContactPoint,
  ContactPointId,
  RecipientId,
  RecipientProfile,
  SealedId,
  TimeZone,
} from '../recipient/recipient.ts';

const CHICAGO = 'America/Chicago' as TimeZone;

/** The recipient the builders speak of unless told otherwise. */
export const ANN = 'recipient-ann' as RecipientId;
/** Ann's mailbox and telephone, by their keyed hashes. */
export const MAILBOX = 'address-mailbox' as AddressKey;
/** See `MAILBOX`. */
export const PHONE = 'address-phone' as AddressKey;

/** Returns the id of a contact point. */
export function contactPointId(name: string): ContactPointId {
  return `contact-${name}` as ContactPointId;
}

/** Returns a contact point for an address, first in rank and without end, save for what is given. */
export function aContactPoint(
  kind: AddressKind,
  address: AddressKey,
  given: Partial<Omit<ContactPoint, 'kind' | 'address'>> = {},
): ContactPoint {
  return {
    id: contactPointId(address.replace('address-', '')),
    key: '1',
    kind,
    address,
    sealed: `sealed-${address}` as SealedId,
    use: kind === 'email' ? 'home' : 'mobile',
    rank: 1,
    ...given,
  };
}

/** Returns the profile of an active recipient in Chicago with a mailbox and a telephone, save for what is given. */
export function aProfile(given: Partial<RecipientProfile> = {}): RecipientProfile {
  return {
    id: ANN,
    key: '1',
    status: { kind: 'active' },
    externals: [],
    timeZone: CHICAGO,
    contactPoints: [aContactPoint('email', MAILBOX), aContactPoint('phone', PHONE)],
    representatives: [],
    ...given,
  };
}

/** Returns what Ann's profile holds of a birth date, with a parent on record. */
export function bornOn(date: string): Pick<RecipientProfile, 'sealedBirthDate' | 'comesOfAge'> {
  const comesOfAge = birthdayAt({ birthDate: onDate(date), timeZone: CHICAGO }, MAJORITY_YEARS);
  return { sealedBirthDate: 'sealed-birth' as SealedId, ...(comesOfAge === undefined ? {} : { comesOfAge }) };
}

/** Returns a calendar date. */
export function onDate(date: string): CalendarDate {
  return date as CalendarDate;
}

/** Returns a recipient about whom nothing was said, save for what is given. */
export function aRecipient(
  given: Partial<Omit<RecipientState, 'profile'>> & { readonly profile?: Partial<RecipientProfile> } = {},
): RecipientState {
  return { statements: [], pending: [], sends: [], ...given, profile: aProfile(given.profile) };
}

/** Returns an address about which nothing was said or reported, save for what is given. */
export function anAddress(address: AddressKey, given: Partial<Omit<AddressState, 'address'>> = {}): AddressState {
  return {
    address,
    kind: 'unknown',
    statements: [],
    pending: [],
    deliverability: { kind: 'deliverable' },
    carrierBlocks: [],
    softBounces: [],
    ...given,
  };
}
