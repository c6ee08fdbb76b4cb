import { type AppLoadContext, redirect } from '@remix-run/node';
import type { AddressKey } from '@heed/domain/contact/address';
import { reclaimAddress } from '@heed/use-cases/disown/reclaim-address';
import type { Act } from '@heed/use-cases/preferences/act';
import { withProof } from './proof.ts';
import { keepSession, type PatientSession } from './session.ts';

/** Returns whether somebody who can only stop, because a reader said “not me” where their link went, may show that it is not so. */
export function mayProveBack({ narrowedBy }: PatientSession): boolean {
  return narrowedBy === 'disowned';
}

/**
 * Goes on with an address that was just proved. One that somebody disowned (`isBack`) is the person's again with the code itself: there is nothing more to ask.
 */
export async function goOnProved(
  context: AppLoadContext,
  session: PatientSession,
  act: Act,
  { address, isBack, back }: { readonly address: AddressKey; readonly isBack: boolean; readonly back: string },
) {
  if (isBack) await reclaimAddress(context.deps, { ...act, proof: { kind: 'one-time-code', address } });
  const proved = withProof({ ...session, powers: 'full', narrowedBy: undefined }, address, context);
  return redirect(isBack ? '/preferences' : back, {
    status: 303,
    headers: { 'Set-Cookie': await keepSession(proved, context) },
  });
}
