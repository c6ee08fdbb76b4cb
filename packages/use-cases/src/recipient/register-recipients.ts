import { canonicalJson } from '@heed/domain/ledger/canonical';
import type { Address } from '@heed/domain/contact/address';
import type {
  CalendarDate,
  ContactPoint,
  ContactPointId,
  ContactUse,
  LanguageTag,
  RecipientId,
  RecipientProfile,
  RecipientStatus,
  Representative,
  TimeZone,
} from '@heed/domain/recipient/recipient';
import type { Statement, StatementId } from '@heed/domain/statement/statement';
import type { Instant } from '@heed/domain/time/instant';
import { isTimeZone } from '@heed/domain/time/local-time';
import type { UseCaseDeps } from '../deps.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';

/** A contact point as a sending system knows it. */
export interface ContactPointInput {
  readonly address: Address;
  readonly use?: ContactUse;
  /** 1 is the most preferred; default: the order given. */
  readonly rank?: number;
  readonly validFrom?: Instant;
  readonly validTo?: Instant;
  readonly textCapable?: boolean;
  /** Express consent for calls and texts to this number, with the wording agreed to. */
  readonly consent?: { readonly wording: string; readonly saidAt?: Instant | undefined };
}

/** A recipient as a sending system knows it. */
export interface RecipientInput {
  readonly externals: readonly { readonly system: string; readonly value: string }[];
  readonly status?: RecipientStatus;
  readonly language?: LanguageTag;
  readonly timeZone?: TimeZone;
  readonly birthDate?: CalendarDate;
  readonly contactPoints: readonly ContactPointInput[];
  readonly representatives?: readonly RepresentativeInput[];
}

/** Somebody who acts for the recipient. */
export interface RepresentativeInput {
  readonly id: string;
  readonly role: Representative['role'];
  readonly validFrom?: Instant;
  readonly validTo?: Instant;
}

/** Why a row was not taken. */
export type RegistrationProblem =
  'NO_IDENTIFIER' | 'IDENTIFIERS_DISAGREE' | 'BAD_TIME_ZONE' | 'BAD_DATE' | 'END_BEFORE_START';

/** What became of one row. */
export type RegistrationRow =
  | { readonly kind: 'registered'; readonly id: RecipientId; readonly change: 'created' | 'changed' | 'unchanged' }
  | { readonly kind: 'rejected'; readonly code: RegistrationProblem; readonly field: string };

type Deps = Pick<UseCaseDeps, 'ledger' | 'vault' | 'ids' | 'recipients'>;

/** Registers or updates recipients, each for itself. The same row twice writes nothing the second time, and no row ever revives a stop. */
export async function registerRecipients(
  deps: Deps,
  { client, recipients }: { readonly client: string; readonly recipients: readonly RecipientInput[] },
): Promise<readonly RegistrationRow[]> {
  const rows: RegistrationRow[] = [];
  for (const input of recipients) rows.push(problemOf(input) ?? (await register(deps, client, input)));
  return rows;
}

function problemOf(input: RecipientInput): RegistrationRow | undefined {
  const reject = (code: RegistrationProblem, field: string): RegistrationRow => ({ kind: 'rejected', code, field });
  if (input.externals.length === 0) return reject('NO_IDENTIFIER', 'externals');
  if (input.timeZone !== undefined && !isTimeZone(input.timeZone)) return reject('BAD_TIME_ZONE', 'timeZone');
  if (input.birthDate !== undefined && Number.isNaN(Date.parse(input.birthDate)))
    return reject('BAD_DATE', 'birthDate');
  const periods = [...input.contactPoints, ...(input.representatives ?? [])];
  const isBackwards = periods.some(
    ({ validFrom, validTo }) => validFrom !== undefined && validTo !== undefined && validTo <= validFrom,
  );
  return isBackwards ? reject('END_BEFORE_START', 'contactPoints') : undefined;
}

async function register(
  { ledger, vault, ids, recipients }: Deps,
  client: string,
  input: RecipientInput,
): Promise<RegistrationRow> {
  const identifiers = input.externals.map(({ system, value }) => vault.identifierKey(system, value));
  const addresses = [...new Set(input.contactPoints.map(({ address }) => vault.addressKey(address)))];
  const refs = input.externals.map(({ system }, index) => ({
    kind: 'external' as const,
    system,
    valueKey: identifiers[index] ?? '',
  }));
  const known = (await recipients.find(refs)).find((id) => id !== undefined);
  const id = known ?? (ids.uuid() as RecipientId);
  const result = await ledger.write(
    { recipients: [id], addresses, identifiers },
    async (tx): Promise<RegistrationRow> => {
      const owners = new Set(
        (await Promise.all(identifiers.map((key) => tx.recipientByIdentifier(key)))).filter(
          (owner) => owner !== undefined,
        ),
      );
      const [owner] = owners;
      if (owners.size > 1) return { kind: 'rejected', code: 'IDENTIFIERS_DISAGREE', field: 'externals' };
      // Somebody registered it between our look and the lock: theirs is the recipient, and the next call updates it.
      if (owner !== undefined && owner !== id) return { kind: 'registered', id: owner, change: 'unchanged' };
      const before = (await tx.recipient(id))?.profile;
      const profile = await profileOf(tx, { vault, ids }, id, input, before);
      const change =
        before === undefined ? 'created' : canonicalJson(before) === canonicalJson(profile) ? 'unchanged' : 'changed';
      if (change !== 'unchanged')
        await tx.append({ kind: 'recipient-registered', profile }, { kind: 'client', client });
      await recordConsents(tx, { vault, ids }, client, input);
      return { kind: 'registered', id, change };
    },
  );
  if (result.kind === 'repeated') throw new Error('A registration has no key to repeat.');
  return result.value;
}

async function profileOf(
  tx: LedgerTransaction,
  { vault, ids }: Pick<Deps, 'vault' | 'ids'>,
  id: RecipientId,
  input: RecipientInput,
  before: RecipientProfile | undefined,
): Promise<RecipientProfile> {
  const externals = [...(before?.externals ?? [])];
  for (const { system, value } of input.externals) {
    const valueKey = vault.identifierKey(system, value);
    if (!externals.some((external) => external.valueKey === valueKey))
      externals.push({ system, valueKey, sealed: await tx.seal('identifier', value) });
  }
  const contactPoints: ContactPoint[] = [];
  for (const [index, point] of input.contactPoints.entries()) {
    const address = vault.addressKey(point.address);
    const old = before?.contactPoints.find((candidate) => candidate.address === address);
    const validFrom = point.validFrom ?? old?.validFrom;
    const validTo = point.validTo;
    const textCapable = point.textCapable ?? old?.textCapable;
    contactPoints.push({
      id: old?.id ?? (ids.uuid() as ContactPointId),
      key: old?.key ?? ids.key(),
      kind: point.address.kind,
      address,
      sealed: old?.sealed ?? (await tx.seal('address', point.address.value)),
      use: point.use ?? (point.address.kind === 'phone' ? 'mobile' : 'home'),
      rank: point.rank ?? index + 1,
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
      ...(textCapable === undefined ? {} : { textCapable }),
    });
  }
  // A contact point the sender no longer names is kept as old: never used, and never forgotten (FHIR R4 ContactPoint.use).
  const gone = (before?.contactPoints ?? []).filter((old) => !contactPoints.some(({ id: kept }) => kept === old.id));
  const language = input.language ?? before?.language;
  const timeZone = input.timeZone ?? before?.timeZone;
  const birthDate = input.birthDate ?? before?.birthDate;
  return {
    id,
    key: before?.key ?? ids.key(),
    status: input.status ?? before?.status ?? { kind: 'active' },
    externals,
    ...(language === undefined ? {} : { language }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(birthDate === undefined ? {} : { birthDate }),
    contactPoints: [...contactPoints, ...gone.map((old) => ({ ...old, use: 'old' as const }))],
    representatives: (input.representatives ?? before?.representatives ?? []).map((one) => ({
      id: one.id,
      role: one.role,
      ...(one.validFrom === undefined ? {} : { validFrom: one.validFrom }),
      ...(one.validTo === undefined ? {} : { validTo: one.validTo }),
    })),
  };
}

async function recordConsents(
  tx: LedgerTransaction,
  { vault, ids }: Pick<Deps, 'vault' | 'ids'>,
  client: string,
  input: RecipientInput,
): Promise<void> {
  for (const { address, consent } of input.contactPoints) {
    if (consent === undefined || address.kind !== 'phone') continue;
    const key = vault.addressKey(address);
    const kept = (await tx.address(key))?.statements ?? [];
    if (kept.some(({ word }) => word.kind === 'consent' && word.wording === consent.wording)) continue;
    const id = ids.uuid() as StatementId;
    const statement: Statement = {
      id,
      subject: { kind: 'address', address: key },
      scope: { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] },
      word: { kind: 'consent', wording: consent.wording },
      saidAt: consent.saidAt ?? tx.now,
      receivedAt: tx.now,
      wayIn: 'API',
      speaker: { kind: 'system', client },
      catalogueVersion: (await tx.catalogue()).version,
      act: id,
    };
    await tx.append({ kind: 'statement-recorded', statement }, { kind: 'client', client });
  }
}
