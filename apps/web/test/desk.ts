import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import type { DecidedChannel } from '@heed/domain/channel/channel';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { decideMany } from '@heed/use-cases/decision/decide-many';
import { inMemoryLooks } from '@heed/use-cases/testing/in-memory-looks';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { clinicInMemory, registerPatient } from './world.ts';

/** A clinic's desk: one patient on file, and staff who sign in. */
export interface Desk {
  readonly clinic: ServedClinic;
  readonly looks: ReturnType<typeof inMemoryLooks>;
  readonly aster: RecipientId;
  signIn(role?: 'reviewer' | 'officer' | 'auditor', language?: string): Promise<Visitor>;
  reasonOf(type: string, channel: DecidedChannel): Promise<string | undefined>;
  /** The page of the patient, or of another. */
  page(recipient?: RecipientId): string;
  open(who: Visitor): ReturnType<Visitor['open']>;
}

/** Opens a desk in demo mode. Close its clinic after. */
export async function openDesk(): Promise<Desk> {
  const deps = clinicInMemory();
  const looks = inMemoryLooks(deps.clock);
  const clinic = await serveClinic({ demo: true }, { ...deps, looks });
  const aster = await registerPatient(clinic.deps, {
    mrn: 'DESK-1',
    email: 'aster.demo@example.org',
    phone: '+12025550101',
    timeZone: 'America/Chicago',
  });
  const page = (recipient = aster) => `/staff/patients/${recipient}`;
  return {
    clinic,
    looks,
    aster,
    page,
    async signIn(role = 'reviewer', language = 'en') {
      const visitor = new Visitor(clinic.origin, language);
      await visitor.open('/staff/patients');
      await visitor.submit(`value="${role}"`);
      return visitor;
    },
    async reasonOf(type, channel) {
      const [answer] = await decideMany(clinic.deps, [
        { target: { kind: 'recipient', ref: { kind: 'id', id: aster } }, type: type as CommunicationTypeKey, channel },
      ]);
      return answer?.kind === 'decided' ? answer.decision.reason : answer?.kind;
    },
    open(who) {
      clinic.deps.clock.advance(1000);
      return who.open(page());
    },
  };
}
