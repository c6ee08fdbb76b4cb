import { SKEW_MS } from '@heed/domain/statement/latest-word';
import { isKeepable } from '@heed/domain/text/kept-text';
import type { Instant } from '@heed/domain/time/instant';
import { isTimeZone } from '@heed/domain/time/local-time';
import type { RecipientInput } from './recipient-input.ts';

/** Why a row was not taken. */
export type RegistrationProblem =
  | 'NO_IDENTIFIER'
  | 'IDENTIFIERS_DISAGREE'
  | 'BAD_TEXT'
  | 'BAD_TIME_ZONE'
  | 'BAD_DATE'
  | 'END_BEFORE_START'
  | 'SAID_IN_FUTURE'
  | 'UNKNOWN_REPRESENTATIVE'
  | 'EMPTY_SCOPE'
  | 'TOO_MANY_ROWS';

/** Contact points of one person, those of the past among them. Ours: all of them are read with every decision. */
const MOST_CONTACT_POINTS = 100;
/** Identifiers and representatives of one person, each. Ours. */
const MOST_OTHERS = 100;

/** What is wrong with a row, and where. */
export interface FoundProblem {
  readonly code: RegistrationProblem;
  readonly field: string;
}

/** Returns what is wrong with a row whatever the store holds, or `undefined`. Names places, never values. */
export function problemOfRow(input: RecipientInput, now: Instant): FoundProblem | undefined {
  if (input.externals.length === 0) return { code: 'NO_IDENTIFIER', field: 'externals' };
  const nameless = input.externals.findIndex(({ system, value }) => system.trim() === '' || value.trim() === '');
  if (nameless >= 0) return { code: 'NO_IDENTIFIER', field: `externals.${String(nameless)}` };
  const tooMany = problemOfNumbers(input);
  if (tooMany !== undefined) return tooMany;
  if (input.timeZone !== undefined && !isTimeZone(input.timeZone)) return { code: 'BAD_TIME_ZONE', field: 'timeZone' };
  if (input.birthDate !== undefined && !isBirthDate(input.birthDate, now))
    return { code: 'BAD_DATE', field: 'birthDate' };
  return (
    problemOfTexts(input) ??
    problemOfOwners(input) ??
    problemOfPeriods('contactPoints', input.contactPoints) ??
    problemOfPeriods('representatives', input.representatives ?? []) ??
    problemOfConsents(input, now)
  );
}

function problemOfNumbers({
  externals,
  contactPoints,
  representatives = [],
}: RecipientInput): FoundProblem | undefined {
  if (externals.length > MOST_OTHERS) return { code: 'TOO_MANY_ROWS', field: 'externals' };
  if (contactPoints.length > MOST_CONTACT_POINTS) return { code: 'TOO_MANY_ROWS', field: 'contactPoints' };
  return representatives.length > MOST_OTHERS ? { code: 'TOO_MANY_ROWS', field: 'representatives' } : undefined;
}

/** What the ledger or the vault could not keep is refused with its row: it would refuse the whole batch. */
function problemOfTexts({ externals, contactPoints, representatives = [] }: RecipientInput): FoundProblem | undefined {
  const texts = [
    ...externals.flatMap(({ system, value }, at) => [
      { text: system, kind: 'identifier' as const, field: `externals.${String(at)}.system` },
      { text: value, kind: 'identifier' as const, field: `externals.${String(at)}.value` },
    ]),
    ...representatives.map(({ id }, at) => ({
      text: id,
      kind: 'identifier' as const,
      field: `representatives.${String(at)}.id`,
    })),
    ...contactPoints.flatMap(({ consent }, at) =>
      consent === undefined
        ? []
        : [{ text: consent.wording, kind: 'wording' as const, field: `contactPoints.${String(at)}.consent.wording` }],
    ),
  ];
  const wrong = texts.find(({ text, kind }) => !isKeepable(text, kind));
  return wrong === undefined ? undefined : { code: 'BAD_TEXT', field: wrong.field };
}

/** An address that belongs to a representative is used under their authority: they have to be in the row. An authority over nothing is a mistake. */
function problemOfOwners({ contactPoints, representatives = [] }: RecipientInput): FoundProblem | undefined {
  const at = contactPoints.findIndex(
    ({ belongsTo }) =>
      belongsTo?.kind === 'representative' && !representatives.some(({ id }) => id === belongsTo.representative),
  );
  if (at >= 0) return { code: 'UNKNOWN_REPRESENTATIVE', field: `contactPoints.${String(at)}.belongsTo` };
  const empty = representatives.findIndex(
    ({ scope }) =>
      (scope?.kind === 'types' && scope.types.length === 0) ||
      (scope?.kind === 'categories' && scope.categories.length === 0),
  );
  return empty < 0 ? undefined : { code: 'EMPTY_SCOPE', field: `representatives.${String(empty)}.types` };
}

function problemOfPeriods(
  field: string,
  periods: readonly { readonly validFrom?: Instant; readonly validTo?: Instant }[],
): FoundProblem | undefined {
  const at = periods.findIndex(
    ({ validFrom, validTo }) => validFrom !== undefined && validTo !== undefined && validTo <= validFrom,
  );
  return at < 0 ? undefined : { code: 'END_BEFORE_START', field: `${field}.${String(at)}.validTo` };
}

function problemOfConsents({ contactPoints }: RecipientInput, now: Instant): FoundProblem | undefined {
  const at = contactPoints.findIndex(({ consent }) => consent?.saidAt !== undefined && consent.saidAt > now + SKEW_MS);
  return at < 0 ? undefined : { code: 'SAID_IN_FUTURE', field: `contactPoints.${String(at)}.consent.saidAt` };
}

/** A day of the calendar, and not one that is still to come anywhere on earth. */
function isBirthDate(text: string, now: Instant): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const DAY_MS = 86_400_000;
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day && date.getTime() <= now + DAY_MS;
}
