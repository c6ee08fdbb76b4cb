import type { Catalogue, CommunicationType } from '@heed/domain/catalogue/catalogue';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Proof, Statement } from '@heed/domain/statement/statement';
import { aDocument } from '@heed/domain/testing/a-document';
import { readAuthorization } from '../authorization/read-authorization.ts';
import { revokeAuthorization } from '../authorization/revoke-authorization.ts';
import { signAuthorization } from '../authorization/sign-authorization.ts';
import { reasonFor } from './ask-decision.ts';
import { inMemoryDeps, type InMemoryDeps } from './in-memory-deps.ts';
import { registerPatient, testAddress } from './register-patient.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

/** The codes of two types: one that needs a signature, and one that needs consent for a number. */
export const MARKETING = 12;
export const SURVEY = 4;
/** Ann's number. */
export const NUMBER = '+12025550107';

/** The type that is signed, with its document in the catalogue. */
export const SIGNABLE: Partial<CommunicationType> = {
  document: aDocument(),
  channels: { EMAIL: { default: 'off', needsConsent: false }, SMS: { default: 'off', needsConsent: true } },
};

/** What a press may hold; the rest is as it should be. */
export interface Press {
  readonly name?: string;
  readonly proof?: Proof | undefined;
  readonly document?: string;
  readonly code?: number;
  readonly formId?: string;
}

/** Returns the sample catalogue with the type that is signed as given. */
export function catalogueWith(given: Partial<CommunicationType>): Catalogue {
  const catalogue = sampleCatalogue();
  return {
    ...catalogue,
    types: catalogue.types.map((type) => (type.code === MARKETING ? { ...type, ...given } : type)),
  };
}

/** A clinic in memory whose patient signs. Every press comes a minute after the one before. */
export class SigningClinic {
  private forms = 0;
  private constructor(
    readonly deps: InMemoryDeps,
    /** Whoever signs; a test may put another in her place. */
    public ann: RecipientId,
  ) {}

  static async open(given: Partial<CommunicationType> = SIGNABLE): Promise<SigningClinic> {
    const deps = inMemoryDeps({ catalogue: catalogueWith(given) });
    const emails = ['ann@example.org', 'old@example.org'];
    return new SigningClinic(deps, await registerPatient(deps, { mrn: '1', emails, phones: [NUMBER] }));
  }

  act(formId?: string) {
    this.deps.clock.advance(60_000);
    return {
      recipient: this.ann,
      formId: formId ?? `sign-${String((this.forms += 1))}`,
      by: { kind: 'patient' as const },
      actor: { kind: 'patient' as const },
      wayIn: 'SIGNED_LINK' as const,
    };
  }

  proofOf(email = 'ann@example.org'): Proof {
    return { kind: 'one-time-code', address: this.deps.vault.addressKey(testAddress(email)) };
  }

  sign(given: Press = {}) {
    return signAuthorization(this.deps, {
      ...this.act(given.formId),
      code: given.code ?? MARKETING,
      document: given.document ?? 'offers@1',
      signature: { name: given.name ?? 'Ann Example', text: (at) => `The whole text. Signed at ${String(at)}` },
      proof: 'proof' in given ? given.proof : this.proofOf(),
    });
  }

  revoke(formId?: string, code = MARKETING) {
    return revokeAuthorization(this.deps, { ...this.act(formId), code });
  }

  read(code = MARKETING, proof?: Proof) {
    return readAuthorization(this.deps, { recipient: this.ann, code, proof, viewer: {} });
  }

  byEmail() {
    return reasonFor(this.deps, this.ann, 'marketing', 'EMAIL');
  }

  recorded(): readonly Statement[] {
    return this.deps.entries.flatMap(({ event }) => (event.kind === 'statement-recorded' ? [event.statement] : []));
  }
}
