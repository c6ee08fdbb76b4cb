import type { AppLoadContext } from '@remix-run/node';
import type { AddressKey } from '@heed/domain/contact/address';
import { mayBeToldOf } from '@heed/domain/recipient/authority';
import { holdsProof } from '@heed/use-cases/proof/holds-proof';
import type { Proof } from '@heed/domain/statement/statement';
import { isTelling, type MayName } from '../wording/name-types.ts';
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

/**
 * Returns which kinds of message may be named to whoever holds a session: the telling ones not to the holder of a link that was passed on, and none to somebody
 * who may not be told of it at all (a parent, of what a minor may decide alone).
 */
export async function readNaming(
  session: PatientSession,
  context: AppLoadContext,
): Promise<{ readonly isProved: boolean; readonly mayName: MayName }> {
  const { recipient } = session;
  const [isProved, state] = await Promise.all([
    holdsProof(context.deps, { recipient, proof: proofOf(session, context) }),
    context.deps.recipients.state(recipient),
  ]);
  const now = context.deps.clock.now();
  const isTold: MayName = (type) => state !== undefined && mayBeToldOf(state.profile, type, session, now);
  return { isProved, mayName: (type) => (isProved || !isTelling(type)) && isTold(type) };
}
