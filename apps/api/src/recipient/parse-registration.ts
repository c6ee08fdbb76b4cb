import { type Address, parseAddress } from '@heed/domain/contact/address';
import type { RecipientInput as KnownRecipient } from '@heed/use-cases/recipient/register-recipients';
import type { CalendarDate, LanguageTag, TimeZone } from '@heed/domain/recipient/recipient';
import type { Catalogue, CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { TypeScope } from '@heed/domain/statement/scope';
import { isTimeZone } from '@heed/domain/time/local-time';
import type { ProblemCode } from '../problem/problem-codes.ts';
import { isLanguageTag } from './language-tag.ts';
import type { ContactPointInput, RecipientInput, RepresentativeInput } from './recipient.input.ts';

/** A row ready for the use case, or its first mistake. */
export type ParsedRegistration =
  | { readonly kind: 'fine'; readonly recipient: KnownRecipient }
  | { readonly kind: 'wrong'; readonly code: ProblemCode; readonly field: string };

/** Parses one row. Absent and null mean the same. What needs the store (who has which identifier) is left to the use case. */
export function parseRegistration(catalogue: Pick<Catalogue, 'types'>, row: RecipientInput): ParsedRegistration {
  const problem = problemOf(row) ?? problemOfAuthority(catalogue, row);
  if (problem !== undefined) return problem;
  const contactPoints: KnownRecipient['contactPoints'][number][] = [];
  for (const [at, point] of row.contactPoints.entries()) {
    const address = parseAddress(point.kind, point.value);
    if (address === undefined)
      return {
        kind: 'wrong',
        code: point.kind === 'email' ? 'BAD_EMAIL' : 'BAD_PHONE',
        field: `contactPoints.${String(at)}.value`,
      };
    contactPoints.push(contactPointOf(point, address));
  }
  return {
    kind: 'fine',
    recipient: {
      externals: row.externals.map(({ system, value }) => ({ system, value })),
      contactPoints,
      ...given('status', isOursToGive(row.status) || !row.status ? undefined : { kind: row.status }),
      ...given('language', row.language as LanguageTag | null | undefined),
      ...given('timeZone', row.timeZone as TimeZone | null | undefined),
      ...given('birthDate', row.birthDate as CalendarDate | null | undefined),
      ...given('representatives', row.representatives?.map(representativeOf)),
    },
  };
}

function problemOf(row: RecipientInput): Extract<ParsedRegistration, { kind: 'wrong' }> | undefined {
  if (isOursToGive(row.status)) return { kind: 'wrong', code: 'BAD_VALUE', field: 'status' };
  if (row.externals.some(({ system, value }) => system === '' || value === ''))
    return { kind: 'wrong', code: 'NO_IDENTIFIER', field: 'externals' };
  const owner = row.contactPoints.findIndex(
    ({ belongsTo }) => belongsTo && (belongsTo.recipient === true) === (typeof belongsTo.representative === 'string'),
  );
  if (owner >= 0) return { kind: 'wrong', code: 'BAD_OWNER', field: `contactPoints.${String(owner)}.belongsTo` };
  const unranked = row.contactPoints.findIndex(({ rank }) => typeof rank === 'number' && rank < 1);
  if (unranked >= 0) return { kind: 'wrong', code: 'BAD_RANK', field: `contactPoints.${String(unranked)}.rank` };
  const mixed = (row.representatives ?? []).findIndex(({ types, categories }) => types && categories);
  if (mixed >= 0) return { kind: 'wrong', code: 'MIXED_SCOPE', field: `representatives.${String(mixed)}.types` };
  if (typeof row.language === 'string' && !isLanguageTag(row.language))
    return { kind: 'wrong', code: 'BAD_LANGUAGE', field: 'language' };
  if (typeof row.timeZone === 'string' && !isTimeZone(row.timeZone))
    return { kind: 'wrong', code: 'BAD_TIME_ZONE', field: 'timeZone' };
  if (typeof row.birthDate === 'string' && !isCalendarDate(row.birthDate))
    return { kind: 'wrong', code: 'BAD_DATE', field: 'birthDate' };
  return undefined;
}

/** An authority about a type that there is not would cover nothing, without a word; of two by one id only one would count. */
function problemOfAuthority(
  { types: known }: Pick<Catalogue, 'types'>,
  { representatives }: RecipientInput,
): Extract<ParsedRegistration, { kind: 'wrong' }> | undefined {
  const all = representatives ?? [];
  const unknown = all.findIndex(({ types }) => types?.some((type) => !known.some(({ key }) => key === type)) === true);
  if (unknown >= 0) return { kind: 'wrong', code: 'UNKNOWN_TYPE', field: `representatives.${String(unknown)}.types` };
  const twice = all.findIndex(({ id }, place) => all.findIndex((other) => other.id === id) < place);
  return twice < 0
    ? undefined
    : { kind: 'wrong', code: 'REPEATED_REPRESENTATIVE', field: `representatives.${String(twice)}.id` };
}

/** A date that is in the calendar: 2025-02-29 is not. */
function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function ownerOf({ belongsTo }: ContactPointInput): KnownRecipient['contactPoints'][number]['belongsTo'] {
  if (belongsTo === null || belongsTo === undefined) return undefined;
  return typeof belongsTo.representative === 'string'
    ? { kind: 'representative', representative: belongsTo.representative }
    : { kind: 'recipient' };
}

function contactPointOf(point: ContactPointInput, address: Address): KnownRecipient['contactPoints'][number] {
  return {
    address,
    ...given('use', point.use),
    ...given('rank', point.rank),
    ...given('validFrom', point.validFrom),
    ...given('validTo', point.validTo),
    ...given('textCapable', point.textCapable),
    ...given('belongsTo', ownerOf(point)),
    ...given(
      'consent',
      point.consent === null || point.consent === undefined
        ? undefined
        : { wording: point.consent.wording, saidAt: point.consent.saidAt },
    ),
  };
}

function scopeOf({ types, categories }: RepresentativeInput): TypeScope | undefined {
  if (types) return { kind: 'types', types: types as CommunicationTypeKey[] };
  return categories ? { kind: 'categories', categories } : undefined;
}

function representativeOf(input: RepresentativeInput) {
  const { id, role, validFrom, validTo } = input;
  return {
    id,
    role,
    ...given('scope', scopeOf(input)),
    ...given('validFrom', validFrom),
    ...given('validTo', validTo),
  };
}

/** A property that is there only when it was given. */
function given<Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
): { readonly [K in Name]?: Value } {
  return value === null || value === undefined ? {} : ({ [name]: value } as { readonly [K in Name]: Value });
}

/** A merge and an erasure have mutations of their own. */
function isOursToGive(status: RecipientInput['status']): status is 'merged' | 'erased' {
  return status === 'merged' || status === 'erased';
}
