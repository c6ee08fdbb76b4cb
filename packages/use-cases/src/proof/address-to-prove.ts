import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { parseAddress, type Address, type AddressKey } from '@heed/domain/contact/address';
import { maskAddress } from '@heed/domain/contact/mask-address';
import type { DecisionFacts } from '@heed/domain/decision/decision';
import { byPreference } from '@heed/domain/decision/usable-contact-points';
import { preferenceMatrix } from '@heed/domain/decision/preference-matrix';
import type { ContactPoint, ContactPointId, LanguageTag, RecipientId } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import { languageOf } from '@heed/domain/statement/wishes';
import type { UseCaseDeps } from '../deps.ts';
import { isDisowned } from '../disown/is-disowned.ts';
import { isRestricted } from '../recipient/is-restricted.ts';

/** An address that can be proved: a mailbox to which a code is sent, or a number from which one is texted. */
export interface AddressToProve {
  /** Whose it is: after a merge the survivor. */
  readonly recipient: RecipientId;
  readonly language: LanguageTag | undefined;
  readonly point: ContactPoint;
  readonly masked: string;
}

/**
 * What an address is proved for: to get back there what somebody stopped, to show that it does reach the person after somebody there said otherwise, or to ask
 * for something else that needs more than a link.
 */
export type ProofPurpose =
  'stopped-mailbox' | 'stopped-number' | 'disowned-mailbox' | 'disowned-number' | 'more' | 'more-by-number';

const KIND_TO_PROVE: Readonly<Record<ProofPurpose, ContactPoint['kind']>> = {
  'stopped-mailbox': 'email',
  'disowned-mailbox': 'email',
  more: 'email',
  'stopped-number': 'phone',
  'disowned-number': 'phone',
  'more-by-number': 'phone',
};

/**
 * Returns the address of a recipient that a code proves, or `undefined`. To ask for more it is the one the link came to, else the most preferred,
 * if it may be used. To get messages back it is the one at which somebody stopped messages and at which the recipient could allow them again, or `undefined` when there is
 * none; likewise the number. One whose reader did not know the person proves nothing but that it reaches them. A code is sent to mailboxes only: a number that said stop gets no text, whoever asks (47 CFR 64.1200(a)(12)); it proves itself by a text of its own.
 */
export async function addressToProve(
  { facts, vault, clock }: Pick<UseCaseDeps, 'facts' | 'vault' | 'clock'>,
  {
    recipient,
    purpose = 'stopped-mailbox',
    contactPoint,
  }: {
    readonly recipient: RecipientId;
    readonly purpose?: ProofPurpose;
    /** The contact point that the link came to. */
    readonly contactPoint?: ContactPointId | undefined;
  },
): Promise<AddressToProve | undefined> {
  const { facts: read } = await facts.read([{ kind: 'recipient', ref: { kind: 'id', id: recipient } }]);
  const [known] = read;
  if (known?.target.kind !== 'recipient') return undefined;
  const now = clock.now();
  const { profile } = known.target.state;
  const isBack = purpose === 'disowned-mailbox' || purpose === 'disowned-number';
  const provable = profile.contactPoints
    .filter((one) => one.kind === KIND_TO_PROVE[purpose] && mayBeProved(known, one, now))
    .filter((one) => isDisownedPoint(known, one, now) === isBack)
    .sort(
      (one, other) => Number(other.id === contactPoint) - Number(one.id === contactPoint) || byPreference(one, other),
    );
  const point =
    isBack || purpose === 'more' || purpose === 'more-by-number'
      ? provable[0]
      : provable.find(({ address: key }) => opensSomething(known, key, now));
  if (point === undefined) return undefined;
  const address = addressOf(point, await vault.open([point.sealed]));
  return address === undefined
    ? undefined
    : { recipient: profile.id, language: languageOf(known.target.state), point, masked: maskAddress(address) };
}

function addressOf({ kind, sealed }: ContactPoint, opened: ReadonlyMap<string, string>): Address | undefined {
  return parseAddress(kind, opened.get(sealed) ?? '');
}

function mayBeProved(facts: DecisionFacts, point: ContactPoint, now: Instant): boolean {
  const { target, catalogue, addresses } = facts;
  if (target.kind !== 'recipient' || point.use === 'old') return false;
  if (addresses.get(point.address)?.deliverability.kind === 'undeliverable') return false;
  if (!isInUse(point, now)) return false;
  return !isRestricted(target.state, catalogue, { channel: point.kind === 'email' ? 'EMAIL' : 'SMS', point }, now);
}

function isDisownedPoint({ target, addresses }: DecisionFacts, { address }: ContactPoint, now: Instant): boolean {
  return target.kind === 'recipient' && isDisowned(target.state, address, addresses.get(address), now);
}

function isInUse({ validFrom, validTo }: ContactPoint, at: Instant): boolean {
  return (validFrom ?? at) <= at && (validTo === undefined || at < validTo);
}

/** A code that would open nothing is not asked for. */
function opensSomething(facts: DecisionFacts, address: AddressKey, now: Instant): boolean {
  return preferenceMatrix(facts, now, address).categories.some(({ rows }) =>
    rows.some(({ cells }) =>
      DECIDED_CHANNELS.some((channel) => {
        const cell = cells[channel];
        return cell.kind === 'off' && cell.reason === 'ADDRESS_STOPPED';
      }),
    ),
  );
}
