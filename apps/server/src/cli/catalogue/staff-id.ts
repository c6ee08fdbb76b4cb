import { UsageError } from '../terminal.ts';

/** As identity providers write them. No `@`: an address does not belong in the ledger. */
const STAFF_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Reads who acts, as the ledger will hold it. Throws `UsageError`. */
export function parseStaffId(text: string | undefined): string {
  if (text !== undefined && STAFF_ID.test(text)) return text;
  throw new UsageError(
    text === undefined
      ? 'Say who you are: --as STAFF-ID, the id under which the staff console knows you.'
      : '--as takes a staff id: letters, digits, ".", "_" and "-", at most 64. An email address or a name is none.',
  );
}
