import type { TestApi } from './test-api.ts';

/** The invented patient of most tests. */
export const PATIENT = { system: 'mrn', value: 'A-1001', email: 'rosa@example.org', phone: '+12025550142' } as const;

/** Registers the invented patient, with consent for texts, and returns her id. */
export async function registerPatient(
  api: TestApi,
  patient: {
    readonly system: string;
    readonly value: string;
    readonly email: string;
    readonly phone: string;
  } = PATIENT,
): Promise<string> {
  const { data, errors } = await api.ask(
    `mutation ($r: [RecipientInput!]!) { registerRecipients(recipients: $r) { results { ... on RegisteredRecipient { id } ... on RejectedRow { code } } } }`,
    {
      r: [
        {
          externals: [{ system: patient.system, value: patient.value }],
          language: 'en',
          timeZone: 'America/Chicago',
          contactPoints: [
            { kind: 'EMAIL', value: patient.email },
            { kind: 'PHONE', value: patient.phone, consent: { wording: 'v1', saidAt: '2025-01-02T10:00:00Z' } },
          ],
        },
      ],
    },
  );
  const id = data.registerRecipients.results[0]?.id;
  if (id === undefined)
    throw new Error(`The patient was not registered: ${JSON.stringify(errors)} ${JSON.stringify(data)}`);
  return id;
}
