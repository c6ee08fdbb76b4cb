import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notMeIn } from '@heed/i18n/not-me/in-language';
import { disownContactPoint } from '@heed/use-cases/disown/disown-contact-point';
import { addressToProve } from '@heed/use-cases/proof/address-to-prove';
import { readLanguage } from '../../.server/language.ts';
import { makeNotMeForm, readNotMeForm } from '../../.server/not-me-form.ts';
import { keepSession, readSession } from '../../.server/session.ts';
import { textNumberOf } from '../../.server/text-number.ts';
import { titlePage } from '../../components/page-title.ts';
import { inOnePiece } from '../../wording/reader.ts';
import { NotMePage, type NotMePageData } from './not-me-page.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [session, locale] = await Promise.all([readSession(request, context), readLanguage(request, context)]);
  const receipt = /^[0-9A-Z]{3}-[0-9A-Z]{3}$/.exec(new URL(request.url).searchParams.get('receipt') ?? '')?.[0];
  if (session === undefined) {
    if (receipt === undefined) throw redirect('/link?why=closed', 303);
    return data<NotMePageData>({ isDone: true, receipt, mailbox: undefined, number: undefined, form: undefined });
  }
  const isDone = session.narrowedBy === 'disowned';
  const form = isDone ? undefined : makeNotMeForm(session, context);
  const [byMail, byText] = await Promise.all([
    addressToProve(context.deps, { ...session, purpose: 'disowned-mailbox' }),
    addressToProve(context.deps, { ...session, purpose: 'disowned-number' }),
  ]);
  const [mailbox, number] = [byMail, textNumberOf(context) === undefined ? undefined : byText].map((found) =>
    found === undefined ? undefined : inOnePiece(locale, found.masked),
  );
  if (!isDone && form === undefined) throw redirect('/preferences', 303);
  return data<NotMePageData>(
    { isDone, receipt, mailbox, number, form },
    { headers: { 'Set-Cookie': await keepSession(session, context) } },
  );
}

/** Asks for less, so the form alone is enough: it may be pressed after the session ran out. */
export async function action({ request, context }: ActionFunctionArgs) {
  const asked = readNotMeForm(await request.formData(), context);
  const disowned = asked === undefined ? undefined : await disownContactPoint(context.deps, asked);
  if (disowned === undefined) return redirect('/link?why=unsaved', 303);
  return redirect(`/preferences/not-me?receipt=${disowned.receipt.number}`, 303);
}

export const meta = titlePage<NotMePageData>(({ locale }, page) =>
  page?.isDone === true ? notMeIn(locale).doneTitle : notMeIn(locale).link,
);

export default function NotMe() {
  return <NotMePage page={useLoaderData<typeof loader>()} />;
}
