import { type AppLoadContext, data, redirect } from '@remix-run/node';
import { type Address, parseAddress } from '@heed/domain/contact/address';
import { offerAddress } from '@heed/use-cases/address/offer-address';
import { readAddresses } from '@heed/use-cases/address/read-addresses';
import type { Act } from '@heed/use-cases/preferences/act';
import { readOrganisation } from '../../.server/organisation.ts';
import { proofOf } from '../../.server/proof.ts';
import { readContactForm } from '../../.server/read-contact-form.ts';
import type { PatientSession } from '../../.server/session.ts';
import type { AddressAnswer } from './address-answer.ts';

type OfferAnswer = Extract<AddressAnswer, { kind: 'offer' }>;

/** Takes an address that was typed, or the one that waits once more (`again`, `show`), and has it proved. Without proof of an earlier one it leads there. */
export async function offerByForm(context: AppLoadContext, session: PatientSession, { formId }: Act, form: FormData) {
  const asked = form.get('do');
  const isAgain = asked === 'again' || asked === 'show';
  const read = isAgain ? await waiting(context, session) : await typed(context, form);
  if (read === undefined) return redirect('/preferences/address', 303);
  if (!('address' in read)) return data<AddressAnswer>(read, { status: 422 });
  const { recipient } = session;
  const offered = await offerAddress(context.deps, {
    recipient,
    id: formId,
    address: read.address,
    proof: proofOf(session, context),
    way: asked === 'show' ? 'texted' : 'sent',
  });
  switch (offered.kind) {
    case 'offered':
      return redirect(`/preferences/address?${asked === 'show' ? 'shown' : 'sent'}=1`, 303);
    case 'needs-proof':
      return redirect('/preferences/address', 303);
    case 'unknown-recipient':
      return redirect('/link?why=closed', 303);
    case 'too-many':
      return data<AddressAnswer>({ kind: 'too-many' }, { status: 429 });
    case 'already-yours':
      return isAgain
        ? redirect('/preferences/address', 303)
        : data<AddressAnswer>({ ...read.answer, problems: { [read.address.kind]: 'already' } }, { status: 422 });
  }
}

interface Read {
  readonly address: Address;
  readonly answer: OfferAnswer;
}

async function typed(context: AppLoadContext, form: FormData): Promise<Read | OfferAnswer> {
  const organisation = await readOrganisation(context);
  const { email, phone, addresses, problems } = readContactForm(form, organisation?.phone ?? '');
  const answer: OfferAnswer = { kind: 'offer', email, phone, problems: {} };
  const [address, second] = addresses;
  if (problems.email === 'noContact') return { ...answer, problems: { email: 'none' } };
  if (problems.email !== undefined || problems.phone !== undefined)
    return {
      ...answer,
      problems: {
        ...(problems.email === 'badEmail' ? { email: 'badEmail' } : {}),
        ...(problems.phone === 'badPhone' ? { phone: 'badPhone' } : {}),
      },
    };
  if (second !== undefined) return { ...answer, problems: { phone: 'one' } };
  return address === undefined ? { ...answer, problems: { email: 'none' } } : { address, answer };
}

/** What waits is read whole only for whoever proved that it is them: the same who may have it proved. */
async function waiting(context: AppLoadContext, session: PatientSession): Promise<Read | undefined> {
  const { recipient } = session;
  const offer = (await readAddresses(context.deps, { recipient, proof: proofOf(session, context) }))?.offer;
  const address = offer === undefined ? undefined : parseAddress(offer.kind, offer.value);
  return address === undefined ? undefined : { address, answer: { kind: 'offer', email: '', phone: '', problems: {} } };
}
