import { parseAddress } from '@heed/domain/contact/address';
import { maskAddress } from '@heed/domain/contact/mask-address';
import { addressKindOf, type AddressKind, DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { ContactPoint, ContactPointId, RecipientId, SealedId } from '@heed/domain/recipient/recipient';
import { standingStatements } from '@heed/domain/statement/latest-word';
import type { Proof } from '@heed/domain/statement/statement';
import type { UseCaseDeps } from '../deps.ts';
import { isAnyStopped } from '../opt-out/stop-in-force.ts';
import { isProofEnough } from '../reach/is-proof-enough.ts';
import { standingWishes } from '../reach/standing-wishes.ts';
import { survivorOf } from '../recipient/survivor-of.ts';
import { givenAddresses } from './given-addresses.ts';

/** An address as the page shows it: whole to whoever proved one of the person's in this session, else masked. */
export interface ShownAddress {
  readonly kind: AddressKind;
  readonly value: string;
}

/** What the page about one's own addresses shows. */
export interface AddressesView {
  readonly recipient: RecipientId;
  /** Whether an address of the person was proved: only then may another be offered. */
  readonly isProved: boolean;
  /** In use, most preferred first. */
  readonly points: readonly (ShownAddress & { readonly id: ContactPointId })[];
  /** What was offered and not proved yet. `id`: that of its code. */
  readonly offer: (ShownAddress & { readonly id: string }) | undefined;
  /** What the person gave themselves, with the act that an undo takes back. `left`: what would come back. */
  readonly given: readonly (ShownAddress & {
    readonly act: string;
    readonly left: readonly ShownAddress[];
    /** Whether somebody behind it stopped messages there; a person may turn on their own. */
    readonly isStopped: boolean;
  })[];
  /** Whether a wish about where they may be reached stands: it may keep a new address out. */
  readonly hasWish: boolean;
}

type Deps = Pick<UseCaseDeps, 'recipients' | 'catalogues' | 'codes' | 'vault' | 'clock'>;

/** Returns a person's addresses in use, those they gave themselves, and what waits for a code; `undefined` when nobody is known by that id. */
export async function readAddresses(
  deps: Deps,
  { recipient, proof }: { readonly recipient: RecipientId; readonly proof: Proof | undefined },
): Promise<AddressesView | undefined> {
  const [state, catalogue, offer] = await Promise.all([
    survivorOf(deps.recipients, recipient),
    deps.catalogues.current(),
    deps.codes.standingOffer(recipient),
  ]);
  if (state === undefined) return undefined;
  const now = deps.clock.now();
  const isProved = isProofEnough(state, catalogue, proof, now);
  const given = givenAddresses(state);
  const { contactPoints } = state.profile;
  const there = await deps.recipients.addressStates(given.map(({ point }) => point.address));
  const isStopped = ({ kind, address }: ContactPoint) => {
    const { statements = [] } = there.get(address) ?? {};
    const channels = DECIDED_CHANNELS.filter((channel) => addressKindOf(channel) === kind);
    const about = { subject: { kind: 'address', address }, statements, people: [state] } as const;
    return isAnyStopped(about, { types: { kind: 'all' }, channels }, catalogue, now);
  };
  const plain = await deps.vault.open([...contactPoints, ...(offer === undefined ? [] : [offer])].map(sealedOf));
  const show = ({ kind, sealed }: Pick<ContactPoint, 'kind' | 'sealed'>): ShownAddress[] => {
    const address = parseAddress(kind, plain.get(sealed) ?? '');
    return address === undefined ? [] : [{ kind, value: isProved ? address.value : maskAddress(address) }];
  };
  return {
    recipient: state.profile.id,
    isProved,
    points: contactPoints
      .filter(({ use }) => use !== 'old')
      .toSorted((one, other) => one.rank - other.rank)
      .flatMap((point) => show(point).map((shown) => ({ ...shown, id: point.id }))),
    offer: offer === undefined ? undefined : show(offer).map((shown) => ({ ...shown, id: offer.id }))[0],
    given: given.flatMap(({ act, point, left }) =>
      show(point).map((shown) => ({ ...shown, act, left: left.flatMap(show), isStopped: isStopped(point) })),
    ),
    hasWish: standingWishes(standingStatements(state.statements, now), catalogue).length > 0,
  };
}

function sealedOf({ sealed }: { readonly sealed: SealedId }): SealedId {
  return sealed;
}
