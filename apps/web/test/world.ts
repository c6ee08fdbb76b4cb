import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { sayProblem } from '@heed/domain/catalogue/catalogue-problem';
import { parseCatalogue } from '@heed/domain/catalogue/parse-catalogue';
import { parseAddress } from '@heed/domain/contact/address';
import type { LanguageTag, RecipientId, TimeZone } from '@heed/domain/recipient/recipient';
import { createLink } from '@heed/use-cases/link/create-link';
import type { LinkPurpose } from '@heed/use-cases/ports/links';
import { registerRecipients } from '@heed/use-cases/recipient/register-recipients';
import { inMemoryDeps, type InMemoryDeps } from '@heed/use-cases/testing/in-memory-deps';

const DEMO_CATALOGUE = new URL('../../server/demo/catalogue.json', import.meta.url);

/** Returns a clinic in memory with the demo catalogue, changed as wished, and nobody registered. */
export function clinicInMemory(change: (catalogue: Catalogue) => Catalogue = (same) => same): InMemoryDeps {
  const parsed = parseCatalogue(JSON.parse(readFileSync(fileURLToPath(DEMO_CATALOGUE), 'utf8')));
  if (parsed.kind === 'invalid') throw new Error(parsed.problems.map(sayProblem).join('\n'));
  return inMemoryDeps({ catalogue: change(parsed.catalogue) });
}

/** Registers one invented patient. */
export async function registerPatient(
  deps: InMemoryDeps,
  patient: {
    readonly mrn: string;
    readonly email?: string;
    readonly phone?: string;
    readonly language?: string;
    readonly timeZone?: string;
  },
): Promise<RecipientId> {
  const addresses = [
    patient.email === undefined ? undefined : parseAddress('email', patient.email),
    patient.phone === undefined ? undefined : parseAddress('phone', patient.phone),
  ].filter((address) => address !== undefined);
  const [row] = await registerRecipients(deps, {
    client: 'demo',
    recipients: [
      {
        externals: [{ system: 'urn:demo:mrn', value: patient.mrn }],
        contactPoints: addresses.map((address) => ({ address })),
        ...(patient.language === undefined ? {} : { language: patient.language as LanguageTag }),
        ...(patient.timeZone === undefined ? {} : { timeZone: patient.timeZone as TimeZone }),
      },
    ],
  });
  if (row?.kind !== 'registered') throw new Error('the patient was not registered');
  return row.id;
}

/** Returns the path of a fresh link, for example `/p/…`. */
export async function linkPath(
  deps: InMemoryDeps,
  id: RecipientId,
  purpose: LinkPurpose = 'manage',
  type?: string,
): Promise<string> {
  const made = await createLink(deps, { ref: { kind: 'id', id }, purpose, ...(type === undefined ? {} : { type }) });
  if (made.kind !== 'made') throw new Error(made.kind);
  return new URL(purpose === 'stop' ? made.link.oneClickUrl : made.link.url).pathname;
}
