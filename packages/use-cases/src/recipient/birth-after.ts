import { birthdayAt } from '@heed/domain/recipient/age';
import { MAJORITY_YEARS } from '@heed/domain/recipient/authority';
import type { CalendarDate, RecipientProfile } from '@heed/domain/recipient/recipient';
import type { LedgerTransaction } from '../ports/ledger.ts';

/** What the ledger holds of a birth. */
type Birth = Pick<RecipientProfile, 'sealedBirthDate' | 'comesOfAge'>;

/**
 * Returns what a profile holds of its person's birth after a row: the date sealed, and the day of majority only where it is still to come, whoever is on
 * record, or where a parent's authority ended on it: who is under age signs nothing alone. A date that is told again is not sealed again. Rule: docs/rules/representatives.md
 */
export async function birthAfter(
  tx: LedgerTransaction,
  told: CalendarDate | undefined,
  before: Birth | undefined,
  { timeZone, representatives }: Pick<RecipientProfile, 'timeZone' | 'representatives'>,
): Promise<Birth> {
  const { sealedBirthDate: sealed } = before ?? {};
  const known = sealed === undefined ? undefined : ((await tx.open([sealed])).get(sealed) as CalendarDate | undefined);
  const birthDate = told ?? known;
  if (birthDate === undefined) return {};
  const sealedBirthDate = sealed !== undefined && birthDate === known ? sealed : await tx.seal('birth-date', birthDate);
  const comesOfAge = birthdayAt({ birthDate, ...(timeZone === undefined ? {} : { timeZone }) }, MAJORITY_YEARS);
  const isNeeded =
    comesOfAge !== undefined && (tx.now < comesOfAge || representatives.some(({ role }) => role === 'parent'));
  return { sealedBirthDate, ...(isNeeded ? { comesOfAge } : {}) };
}
