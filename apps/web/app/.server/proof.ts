import type { AppLoadContext } from '@remix-run/node';
import type { AddressKey } from '@heed/domain/contact/address';
import { type Naming, typesToName } from '@heed/use-cases/proof/types-to-name';
import type { Proof } from '@heed/domain/statement/statement';
import type { PatientSession } from './session.ts';

/** What was proved counts this long: enough to choose and save, short enough for a borrowed device. Ours; the page says so. */
const PROOF_SECONDS = 15 * 60;

/** Returns the session with an address that was just proved. */
export function withProof(session: PatientSession, address: AddressKey, { deps }: AppLoadContext): PatientSession {
  return { ...session, proved: { address, until: Math.floor(deps.clock.now() / 1000) + PROOF_SECONDS } };
}

/** Returns the proof that still counts. */
export function proofOf({ proved }: PatientSession, { deps }: AppLoadContext): Proof | undefined {
  if (proved === undefined || proved.until * 1000 <= deps.clock.now()) return undefined;
  return { kind: 'one-time-code', address: proved.address };
}

/** Returns what may be named to whoever holds the session. */
export function readNaming(session: PatientSession, context: AppLoadContext): Promise<Naming> {
  const { recipient } = session;
  return typesToName(context.deps, { recipient, proof: proofOf(session, context), viewer: session });
}
