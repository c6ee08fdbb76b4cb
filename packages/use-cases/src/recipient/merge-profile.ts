import type {
  ContactPoint,
  ContactPointId,
  RecipientId,
  RecipientProfile,
  Representative,
} from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { birthAfter } from './birth-after.ts';
import type { ContactPointInput, RecipientInput, RepresentativeInput } from './recipient-input.ts';

type Deps = Pick<UseCaseDeps, 'vault' | 'ids'>;

/**
 * Returns a recipient's profile after a row. What the row does not tell stays as it was. The contact points of a row are all that its sender knows of:
 * one that is missing is kept as `old`, never used and never forgotten (FHIR R4 ContactPoint.use); a row without any tells nothing of them. What the
 * person gave themselves and no sender knows of yet stays in use, before what the row tells; what they took out of use is not brought back.
 */
export async function mergeProfile(
  tx: LedgerTransaction,
  deps: Deps,
  id: RecipientId,
  input: RecipientInput,
  before: RecipientProfile | undefined,
): Promise<RecipientProfile> {
  const language = input.language ?? before?.language;
  const timeZone = input.timeZone ?? before?.timeZone;
  // Whoever was erased and is registered again is somebody to write to again; what they stopped still stands.
  const earlier = before?.status.kind === 'erased' ? undefined : before?.status;
  const status = input.status ?? earlier ?? { kind: 'active' };
  const representatives =
    input.representatives === undefined
      ? (before?.representatives ?? [])
      : await Promise.all(input.representatives.map((one) => representativeOf(tx, deps, one)));
  const place = timeZone === undefined ? {} : { timeZone };
  return {
    id,
    key: before?.key ?? deps.ids.key(),
    status,
    externals: await mergeExternals(tx, deps, input, before),
    ...(language === undefined ? {} : { language }),
    ...place,
    ...(await birthAfter(tx, input.birthDate, before, { ...place, representatives })),
    contactPoints: await mergeContactPoints(tx, deps, input, before),
    representatives,
  };
}

async function mergeExternals(
  tx: LedgerTransaction,
  { vault }: Deps,
  input: RecipientInput,
  before: RecipientProfile | undefined,
): Promise<RecipientProfile['externals']> {
  const externals = [...(before?.externals ?? [])];
  for (const { system, value } of input.externals) {
    const valueKey = vault.identifierKey(system, value);
    const place = externals.findIndex((external) => external.valueKey === valueKey);
    if (place >= 0 && before?.status.kind !== 'erased') continue;
    const external = { system, valueKey, sealed: await tx.seal('identifier', value) };
    externals.splice(place < 0 ? externals.length : place, 1, external);
  }
  return externals;
}

async function mergeContactPoints(
  tx: LedgerTransaction,
  deps: Deps,
  { contactPoints: told }: RecipientInput,
  profile: RecipientProfile | undefined,
): Promise<readonly ContactPoint[]> {
  const before = profile?.contactPoints ?? [];
  if (told.length === 0) return before;
  const isErased = profile?.status.kind === 'erased';
  const named = new Set(told.map((point) => deps.vault.addressKey(point.address)));
  const own = before
    .filter(({ source, use, address }) => source === 'patient' && use !== 'old' && !named.has(address))
    .map((point, place) => ({ ...point, rank: place + 1 }));
  const merged: ContactPoint[] = [];
  for (const [index, point] of told.entries()) {
    const address = deps.vault.addressKey(point.address);
    if (merged.some((other) => other.address === address)) continue;
    // Records that became one may each have had the address: what the row tells of it, it tells of both.
    const known = before.filter((other) => other.address === address);
    for (const one of known.length === 0 ? [undefined] : known)
      merged.push(await contactPointOf(tx, deps, { point, index, before: own.length, known: one, isErased }));
  }
  const stays = new Set([...own, ...merged].map(({ id }) => id));
  const gone = before.filter(({ id }) => !stays.has(id));
  return [
    ...own,
    ...merged,
    ...gone.map((point) => ({ ...point, use: 'old' as const, oldSince: oldSince(point, tx.now) })),
  ];
}

async function contactPointOf(
  tx: LedgerTransaction,
  { vault, ids }: Deps,
  {
    point: { address, use, rank, validFrom, validTo, textCapable, belongsTo },
    index,
    before,
    known,
    isErased,
  }: {
    readonly point: ContactPointInput;
    readonly index: number;
    /** How many of the person's own come before it. */
    readonly before: number;
    readonly known: ContactPoint | undefined;
    /** The value is gone and is sealed anew; ids stay, so that an old link still finds what it may stop. */
    readonly isErased: boolean;
  },
): Promise<ContactPoint> {
  const capable = textCapable ?? known?.textCapable;
  const owner = belongsTo ?? known?.belongsTo;
  const told = useOf(address.kind, use, known);
  return {
    id: known?.id ?? (ids.uuid() as ContactPointId),
    key: known?.key ?? ids.key(),
    kind: address.kind,
    address: vault.addressKey(address),
    sealed: (isErased ? undefined : known?.sealed) ?? (await tx.seal('address', address.value)),
    use: told,
    ...(told === 'old' && known !== undefined ? { oldSince: oldSince(known, tx.now) } : {}),
    rank: (rank ?? index + 1) + before,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(capable === undefined ? {} : { textCapable: capable }),
    ...(known?.verifiedAt === undefined ? {} : { verifiedAt: known.verifiedAt }),
    ...(known?.retiredAt === undefined ? {} : { retiredAt: known.retiredAt }),
    ...(known?.retiredBy === undefined ? {} : { retiredBy: known.retiredBy }),
    ...(owner === undefined ? {} : { belongsTo: owner }),
  };
}

function useOf(
  kind: ContactPoint['kind'],
  told: ContactPoint['use'] | undefined,
  known: ContactPoint | undefined,
): ContactPoint['use'] {
  if (known?.retiredAt !== undefined) return 'old';
  return told ?? (known === undefined || known.use === 'old' ? usualUse(kind) : known.use);
}

/** From when it first was told to be old: a second list of the night tells nothing new. */
function oldSince({ use, oldSince: since }: ContactPoint, now: Instant): Instant {
  return use === 'old' ? (since ?? (0 as Instant)) : now;
}

/** Returns what an address is used for where nobody says. */
export function usualUse(kind: ContactPoint['kind']): ContactPoint['use'] {
  return kind === 'phone' ? 'mobile' : 'home';
}

async function representativeOf(
  tx: LedgerTransaction,
  { vault }: Deps,
  { id, role, external, scope, validFrom, validTo }: RepresentativeInput,
): Promise<Representative> {
  const valueKey = external === undefined ? undefined : vault.identifierKey(external.system, external.value);
  const recipient = valueKey === undefined ? undefined : (await tx.recipientsByIdentifier([valueKey])).get(valueKey);
  return {
    id,
    role,
    ...(recipient === undefined ? {} : { recipient }),
    ...(scope === undefined ? {} : { scope }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}
