import { external, graphql } from './sender.ts';

/** Consent for texts and calls to a number, as a sending system has it on file. */
const CONSENT = { wording: 'v1', saidAt: '2026-01-01T00:00:00Z' } as const;

/** An invented patient of one journey. Numbers are shared by nobody unless a journey is about that: journeys share one Heed. */
export interface InventedPatient {
  readonly system: string;
  readonly mrn: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  /** Whether consent for texts and calls comes with the numbers. */
  readonly hasConsented?: boolean;
  /** English when absent. */
  readonly language?: string;
}

const REGISTER = `mutation Register($recipients: [RecipientInput!]!) { registerRecipients(recipients: $recipients) { rejected } }`;

/** Registers a patient who lives in Chicago, or what their sending system knows of them by now. Throws where the row is refused. */
export async function registerPatient(patient: InventedPatient): Promise<void> {
  const { system, mrn, emails = [], phones = [], hasConsented = false, language = 'en' } = patient;
  const recipient = {
    externals: [external(mrn, system).external],
    language,
    timeZone: 'America/Chicago',
    contactPoints: [
      ...emails.map((value) => ({ kind: 'EMAIL', value })),
      ...phones.map((value) => ({ kind: 'PHONE', value, ...(hasConsented ? { consent: CONSENT } : {}) })),
    ],
  };
  const { registerRecipients } = await graphql<{ registerRecipients: { rejected: number } }>(REGISTER, {
    recipients: [recipient],
  });
  if (registerRecipients.rejected > 0) throw new Error('The journey registers a patient that is refused.');
}
