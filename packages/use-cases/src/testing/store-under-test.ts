import { type CatalogueProposal, proposalExpiry, type ProposalId } from '@heed/domain/catalogue/catalogue-proposal';
import type { Address, AddressKey, EmailAddress } from '@heed/domain/contact/address';
import type { LedgerEvent } from '@heed/domain/ledger/entry';
import type {
  ContactPoint,
  ContactPointId,
  RecipientId,
  RecipientProfile,
  SealedId,
} from '@heed/domain/recipient/recipient';
import type { Statement, StatementId, Subject } from '@heed/domain/statement/statement';
import type { ReviewItem, ReviewItemId } from '@heed/domain/review/review-item';
import { addMilliseconds, type Instant } from '@heed/domain/time/instant';
import { hashCatalogue } from '../catalogue/hash-catalogue.ts';
import type { UseCaseDeps } from '../deps.ts';
import type { OutgoingMessage } from '../ports/outgoing.ts';
import type { MovableClock } from './fixed-clock.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

/** A store that a contract suite runs against: the fakes, or the real one. It holds the sample catalogue and may hold what other tests wrote. */
export interface StoreUnderTest extends Omit<UseCaseDeps, 'clock' | 'links' | 'headSigner' | 'policy'> {
  readonly clock: MovableClock;
  /** Every message that waits to be sent. */
  messages(): Promise<readonly OutgoingMessage[]>;
}

/** Who wrote what a contract writes. */
export const CONTRACT_ACTOR = { kind: 'system', part: 'contract' } as const;

/** Returns an address nobody else has. */
export function freshAddress({ ids, vault }: Pick<StoreUnderTest, 'ids' | 'vault'>): AddressKey {
  const address: Address = { kind: 'email', value: `p${ids.key()}@example.org` as EmailAddress };
  return vault.addressKey(address);
}

/** Returns a profile with these contact points, registered under one identifier. */
export function freshProfile(
  { ids, vault }: Pick<StoreUnderTest, 'ids' | 'vault'>,
  addresses: readonly AddressKey[] = [],
): RecipientProfile {
  const point = (address: AddressKey, index: number): ContactPoint => ({
    id: ids.uuid() as ContactPointId,
    key: ids.key(),
    kind: 'email',
    address,
    sealed: ids.uuid() as SealedId,
    use: 'home',
    rank: index + 1,
  });
  return {
    id: ids.uuid() as RecipientId,
    key: ids.key(),
    status: { kind: 'active' },
    externals: [
      { system: 'urn:ehr', valueKey: vault.identifierKey('urn:ehr', ids.key()), sealed: ids.uuid() as SealedId },
    ],
    contactPoints: addresses.map(point),
    representatives: [],
  };
}

/** Returns a stop of everything, said now. */
export function stopBy(
  { ids, clock }: Pick<StoreUnderTest, 'ids' | 'clock'>,
  subject: Subject,
  act: string = ids.uuid(),
): Statement {
  return {
    id: ids.uuid() as StatementId,
    subject,
    scope: { types: { kind: 'all' }, channels: 'all' },
    word: { kind: 'stop' },
    saidAt: clock.now(),
    receivedAt: clock.now(),
    wayIn: 'SIGNED_LINK',
    speaker: { kind: 'patient' },
    catalogueVersion: 1,
    act,
  };
}

/** Returns an open review item, due in a week. */
export function openReview(
  { ids, clock }: Pick<StoreUnderTest, 'ids' | 'clock'>,
  subject: ReviewItem['subject'],
  reason: ReviewItem['reason'] = 'STALE',
  dueAt: Instant = addMilliseconds(clock.now(), 7 * 86_400_000),
): ReviewItem {
  return {
    id: ids.uuid() as ReviewItemId,
    subject,
    reason,
    openedAt: clock.now(),
    dueAt,
    statements: [],
    details: {},
    state: { kind: 'open' },
  };
}

/** Returns a proposal of the sample catalogue as version 2, made by Ann. */
export function someProposal({ ids, clock }: Pick<StoreUnderTest, 'ids' | 'clock'>): CatalogueProposal {
  const catalogue = { ...sampleCatalogue(), version: 2 };
  return {
    id: ids.uuid() as ProposalId,
    catalogue,
    hash: hashCatalogue(catalogue),
    basedOn: 1,
    proposedBy: 'ann',
    proposedAt: clock.now(),
    expiresAt: proposalExpiry(clock.now()),
    effects: { recipients: 0, counts: [] },
    state: { kind: 'open' },
  };
}

/** Registers a recipient and returns its profile. */
export async function register(store: StoreUnderTest, profile: RecipientProfile): Promise<RecipientProfile> {
  await appendOne(store, { kind: 'recipient-registered', profile }, [profile.id], addressesOf(profile));
  return profile;
}

/** Appends one event, claiming what it is about. */
export async function appendOne(
  { ledger }: Pick<StoreUnderTest, 'ledger'>,
  event: LedgerEvent,
  recipients: readonly RecipientId[],
  addresses: readonly AddressKey[] = [],
): Promise<void> {
  await ledger.write({ recipients, addresses }, (tx) => tx.append(event, CONTRACT_ACTOR));
}

/** Returns the addresses of a profile. */
export function addressesOf(profile: RecipientProfile): readonly AddressKey[] {
  return profile.contactPoints.map(({ address }) => address);
}
