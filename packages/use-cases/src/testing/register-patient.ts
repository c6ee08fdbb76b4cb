import { parseAddress, type Address } from '@heed/domain/contact/address';
import type { LanguageTag, RecipientId, TimeZone } from '@heed/domain/recipient/recipient';
import { registerRecipients, type RecipientInput } from '../recipient/register-recipients.ts';

/** An invented patient by what a test cares about. */
export interface InventedPatient {
  /** The record number: the same one again is the same patient. */
  readonly mrn: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly language?: string;
  readonly timeZone?: string;
}

/** The system that registers invented patients. */
export const TEST_SYSTEM = 'test-ehr';

/** Returns an address that a test wrote down. Throws when it is none: then the test is wrong. */
export function testAddress(text: string): Address {
  const address = parseAddress(text.includes('@') ? 'email' : 'phone', text);
  if (address === undefined) throw new Error('The test names an address that is none.');
  return address;
}

/** Returns the row that registers a patient. */
export function rowOf({ mrn, emails = [], phones = [], language, timeZone }: InventedPatient): RecipientInput {
  return {
    externals: [{ system: TEST_SYSTEM, value: mrn }],
    contactPoints: [...emails, ...phones].map((text) => ({ address: testAddress(text) })),
    ...(language === undefined ? {} : { language: language as LanguageTag }),
    ...(timeZone === undefined ? {} : { timeZone: timeZone as TimeZone }),
  };
}

/** Registers a patient and returns its id. */
export async function registerPatient(
  deps: Parameters<typeof registerRecipients>[0],
  patient: InventedPatient,
): Promise<RecipientId> {
  const [row] = await registerRecipients(deps, { client: TEST_SYSTEM, recipients: [rowOf(patient)] });
  if (row?.kind !== 'registered') throw new Error('The test registers a patient that is refused.');
  return row.id;
}
