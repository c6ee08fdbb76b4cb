import type { AddressKey } from '@heed/domain/contact/address';
import { isClockUnclear } from '@heed/domain/decision/standing-hours';
import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { ContactPointId, RecipientId, RecipientProfile } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import { carryRemembered } from './carry-remembered.ts';
import { carryStops } from './carry-stops.ts';
import { mergeProfile } from './merge-profile.ts';
import { recordConsents } from './record-consents.ts';
import { problemOfRow, type FoundProblem, type RegistrationProblem } from './registration-problem.ts';
import type { RecipientInput } from './recipient-input.ts';

export type { RecipientInput } from './recipient-input.ts';

export type { RegistrationProblem } from './registration-problem.ts';

/** What became of one row. */
export type RegistrationRow =
  | {
      readonly kind: 'registered';
      readonly id: RecipientId;
      readonly change: 'created' | 'changed' | 'unchanged';
      /** The ids of the row's contact points, in its order. */
      readonly contactPoints: readonly ContactPointId[];
    }
  | { readonly kind: 'rejected'; readonly code: RegistrationProblem; readonly field: string };

type Deps = Pick<UseCaseDeps, 'ledger' | 'vault' | 'ids' | 'recipients' | 'clock'>;

/** Rows in one transaction: enough to share the wait for the disk, few enough that the locks of ten writers fit into the server's table (about 5 000). */
const ROWS_AT_ONCE = 50;
/** Somebody else registering the same people at the same moment makes us look again; more often than this is a bug, not bad luck. */
const MOST_ROUNDS = 10;

/**
 * Registers or updates recipients. Rows fail alone. The same row twice writes nothing the second time, and no row ever revives a stop:
 * the one thing it may say for a patient is the consent that it brings evidence of. `rowsAtOnce` go into one transaction: more of them for somebody who
 * loads alone, each about four locks.
 */
export async function registerRecipients(
  deps: Deps,
  {
    client,
    recipients,
    rowsAtOnce = ROWS_AT_ONCE,
  }: { readonly client: string; readonly recipients: readonly RecipientInput[]; readonly rowsAtOnce?: number },
): Promise<readonly RegistrationRow[]> {
  const rows: RegistrationRow[] = [];
  for (let first = 0; first < recipients.length; first += rowsAtOnce) {
    const part = recipients.slice(first, first + rowsAtOnce).map((input) => parsedRow(deps, input));
    rows.push(...(await registerPart(deps, client, part)));
  }
  return rows;
}

interface ParsedRow {
  readonly input: RecipientInput;
  readonly problem: FoundProblem | undefined;
  readonly identifiers: readonly string[];
  readonly addresses: readonly AddressKey[];
  /** The id it gets should nobody have one of its identifiers. */
  readonly freshId: RecipientId;
}

function parsedRow({ vault, ids, clock }: Deps, input: RecipientInput): ParsedRow {
  return {
    input,
    problem: problemOfRow(input, clock.now()),
    identifiers: input.externals.map(({ system, value }) => vault.identifierKey(system, value)),
    addresses: input.contactPoints.map(({ address }) => vault.addressKey(address)),
    freshId: ids.uuid() as RecipientId,
  };
}

type Round = { readonly kind: 'done'; readonly rows: readonly RegistrationRow[] } | { readonly kind: 'again' };

async function registerPart(
  deps: Deps,
  client: string,
  part: readonly ParsedRow[],
): Promise<readonly RegistrationRow[]> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const claim = await claimOf(deps, part);
    const result = await deps.ledger.write<Round>(claim, async (tx) => {
      const owners = await ownersIn(tx, claim);
      if (owners === undefined) return { kind: 'again' };
      const rows: RegistrationRow[] = [];
      for (const row of part) rows.push(await register(deps, tx, client, row, owners));
      return { kind: 'done', rows };
    });
    if (result.kind === 'repeated') throw new Error('A registration has no key to repeat.');
    if (result.value.kind === 'done') return result.value.rows;
  }
  throw new Error('The same people kept being registered by somebody else.');
}

interface Claim {
  readonly recipients: readonly RecipientId[];
  readonly addresses: readonly AddressKey[];
  readonly identifiers: readonly string[];
}

/** Claims everybody who has one of the identifiers, with every address they have or get. */
async function claimOf({ recipients }: Deps, part: readonly ParsedRow[]): Promise<Claim> {
  const identifiers = [...new Set(part.flatMap((row) => row.identifiers))];
  const refs = identifiers.map((valueKey) => ({ kind: 'external' as const, system: '', valueKey }));
  const known = [...new Set((await recipients.find(refs)).filter((id) => id !== undefined))];
  const states = await Promise.all(known.map((id) => recipients.state(id)));
  const theirs = states.flatMap((state) => state?.profile.contactPoints.map(({ address }) => address) ?? []);
  return {
    recipients: [...known, ...part.map(({ freshId }) => freshId)],
    addresses: [...new Set([...theirs, ...part.flatMap(({ addresses }) => addresses)])],
    identifiers,
  };
}

/** Who has which identifier, as far as the rows have come. */
type Owners = Map<string, RecipientId>;

/** Returns who has which identifier under the locks, or `undefined` when it is somebody who was not claimed. */
async function ownersIn(tx: LedgerTransaction, claim: Claim): Promise<Owners | undefined> {
  const owners = await tx.recipientsByIdentifier(claim.identifiers);
  const claimed = { recipients: new Set(claim.recipients), addresses: new Set(claim.addresses) };
  for (const owner of owners.values()) {
    const points = (await tx.recipient(owner))?.profile.contactPoints ?? [];
    if (!claimed.recipients.has(owner) || points.some(({ address }) => !claimed.addresses.has(address)))
      return undefined;
  }
  return new Map(owners);
}

async function register(
  deps: Deps,
  tx: LedgerTransaction,
  client: string,
  { input, problem, identifiers, addresses, freshId }: ParsedRow,
  owners: Owners,
): Promise<RegistrationRow> {
  if (problem !== undefined) return { kind: 'rejected', ...problem };
  const known = new Set(identifiers.flatMap((valueKey) => owners.get(valueKey) ?? []));
  if (known.size > 1) return { kind: 'rejected', code: 'IDENTIFIERS_DISAGREE', field: 'externals' };
  const [owner] = known;
  const id = owner ?? freshId;
  const before = owner === undefined ? undefined : await tx.recipient(owner);
  for (const valueKey of identifiers) owners.set(valueKey, id);
  const profile = await mergeProfile(tx, deps, id, input, before?.profile);
  const isSame = before !== undefined && canonicalJson(before.profile) === canonicalJson(profile);
  // Records that became one and name different zones: told again which is right, it holds for all of them.
  const settlesZone = before !== undefined && input.timeZone !== undefined && isClockUnclear(before);
  if (!isSame || settlesZone) {
    await tx.append({ kind: 'recipient-registered', profile }, { kind: 'client', client });
    await carryStops(tx, deps, before, profile);
    await carryRemembered(tx, deps, before, profile);
  }
  const hasConsented = await recordConsents(tx, deps, client, input);
  const changed = isSame && !settlesZone && !hasConsented ? 'unchanged' : 'changed';
  const change = before === undefined ? 'created' : changed;
  return { kind: 'registered', id, change, contactPoints: pointsAt(profile, addresses) };
}

function pointsAt({ contactPoints }: RecipientProfile, addresses: readonly AddressKey[]): readonly ContactPointId[] {
  return addresses.map((address) => {
    const point = contactPoints.find((one) => one.address === address);
    if (point === undefined) throw new Error('A contact point that was told is not in the profile.');
    return point.id;
  });
}
