import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addressIn } from '@heed/i18n/address/in-language';
import { readAddresses } from '@heed/use-cases/address/read-addresses';
import { readLanguage } from '../../.server/language.ts';
import { readPatientForm } from '../../.server/patient-act.ts';
import { proofOf } from '../../.server/proof.ts';
import { readerFor } from '../../.server/reader.ts';
import { endSession, keepSession, readSession } from '../../.server/session.ts';
import { titlePage } from '../../components/page-title.ts';
import type { AddressPageData } from './address-page-data.ts';
import { AddressPage } from './address-page.tsx';
import { describeAddress } from './describe-address.server.ts';
import { sayOutcomeOfAddress } from './done-banner.tsx';
import { offerByForm } from './offer-by-form.server.ts';
import { proveByForm } from './prove-by-form.server.ts';
import { takeBackByForm, withdrawByForm } from './undo-by-form.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session?.powers !== 'full') throw redirect('/preferences', 303);
  const { deps } = context;
  const { recipient } = session;
  const [view, locale, catalogue] = await Promise.all([
    readAddresses(deps, { recipient, proof: proofOf(session, context) }),
    readLanguage(request, context),
    deps.catalogues.current(),
  ]);
  if (view === undefined)
    throw redirect('/link?why=closed', { status: 303, headers: { 'Set-Cookie': await endSession(context) } });
  const reader = readerFor(context, locale, catalogue);
  const asked = new URL(request.url).searchParams;
  return data(await describeAddress(context, session, { view, reader, asked }), {
    headers: { 'Set-Cookie': await keepSession(session, context) },
  });
}

/** Everything here asks for the session: a page found open for days changes nobody's address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form, session, act } = await readPatientForm(request, context);
  if (session === undefined) return redirect('/link?why=unsaved', 303);
  switch (form.get('do')) {
    case 'check':
    case 'texted':
      return proveByForm(context, session, act, form);
    case 'withdraw':
      return withdrawByForm(context, session);
    case 'undo':
      return takeBackByForm(context, session, act, form);
    default:
      return offerByForm(context, session, act, form);
  }
}

export const meta = titlePage<AddressPageData>(({ locale }) => addressIn(locale).title, sayOutcomeOfAddress);

export default function Address() {
  return <AddressPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
