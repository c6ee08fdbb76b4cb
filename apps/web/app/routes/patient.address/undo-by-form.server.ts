import { type AppLoadContext, data, redirect } from '@remix-run/node';
import { takeBackAddress } from '@heed/use-cases/address/take-back-address';
import { withdrawOffers } from '@heed/use-cases/address/withdraw-offers';
import type { Act } from '@heed/use-cases/preferences/act';
import { formText } from '../../.server/form-text.ts';
import { proofOf } from '../../.server/proof.ts';
import type { PatientSession } from '../../.server/session.ts';
import type { AddressAnswer } from './address-answer.ts';

/** Forgets what waits for a code. */
export async function withdrawByForm({ deps }: AppLoadContext, { recipient }: PatientSession) {
  await withdrawOffers(deps, { recipient });
  return redirect('/preferences/address?done=withdrawn', 303);
}

/** Takes an address out of use again that was given here. Where others come back for it, whoever asks shows that it is them first. */
export async function takeBackByForm(context: AppLoadContext, session: PatientSession, act: Act, form: FormData) {
  const proof = proofOf(session, context);
  const { kind } = await takeBackAddress(context.deps, { ...act, act: formText(form, 'act'), proof });
  switch (kind) {
    case 'taken-back':
      return redirect('/preferences/address?done=taken-back', 303);
    case 'needs-proof':
      return redirect('/preferences/code?for=address', 303);
    case 'nothing-to-take-back':
      return redirect('/preferences/address', 303);
    case 'nothing-left':
      return data<AddressAnswer>({ kind }, { status: 422 });
  }
}
