import { type AppLoadContext, data, redirect } from '@remix-run/node';
import type { ContactPointId } from '@heed/domain/recipient/recipient';
import { useOfferedAddress as takeOfferedAddress } from '@heed/use-cases/address/use-offered-address';
import type { Act } from '@heed/use-cases/preferences/act';
import { checkCode } from '@heed/use-cases/proof/check-code';
import { formText } from '../../.server/form-text.ts';
import { withProof } from '../../.server/proof.ts';
import { keepSession, type PatientSession } from '../../.server/session.ts';
import type { AddressAnswer } from './address-answer.ts';

/** More boxes than any page shows. */
const MOST_TICKED = 100;

/** Takes the code that was typed, or looks whether it was texted, and uses the address from then on. The code was asked for with proof; it needs no other. */
export async function proveByForm(context: AppLoadContext, session: PatientSession, act: Act, form: FormData) {
  const { recipient } = session;
  const id = formText(form, 'id');
  const instead = ticked(form);
  const tried =
    form.get('do') === 'check'
      ? await checkCode(context.deps, { recipient, id, typed: formText(form, 'code') })
      : undefined;
  // A second press finds the code used up, and what it proved.
  const offer =
    tried?.kind === 'wrong' || tried?.kind === 'no-code'
      ? undefined
      : await context.deps.codes.provedOffer({ id, recipient });
  if (offer === undefined) {
    const answer: AddressAnswer =
      tried === undefined
        ? { kind: 'not-yet', instead }
        : { kind: 'code', problem: tried.kind === 'right' ? { kind: 'over' } : tried, instead };
    return data(answer, { status: 422 });
  }
  const used = await takeOfferedAddress(context.deps, { ...act, offer, instead });
  if (used.kind === 'not-used') return redirect('/preferences/address', 303);
  return redirect(`/preferences/address?done=saved&receipt=${used.receipt}`, {
    status: 303,
    headers: { 'Set-Cookie': await keepSession(withProof(session, offer.address, context), context) },
  });
}

function ticked(form: FormData): readonly ContactPointId[] {
  const values = form.getAll('instead').filter((value) => typeof value === 'string');
  return [...new Set(values.slice(0, MOST_TICKED))].map((id) => id as ContactPointId);
}
