import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { actingIn } from '@heed/i18n/acting/in-language';
import { formatDay } from '@heed/i18n/format/date';
import { readActing } from '@heed/use-cases/recipient/read-acting';
import { makeFormToken } from '../../.server/form-token.ts';
import { readLanguage } from '../../.server/language.ts';
import { readPatientForm } from '../../.server/patient-act.ts';
import { readerFor } from '../../.server/reader.ts';
import { keepSession, readSession } from '../../.server/session.ts';
import { titlePage } from '../../components/page-title.ts';
import { ActingPage } from './acting-page.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session?.powers !== 'full') throw redirect('/preferences', 303);
  const [acting, catalogue, locale] = await Promise.all([
    readActing(context.deps, session),
    context.deps.catalogues.current(),
    readLanguage(request, context),
  ]);
  if (acting === undefined || acting.roles.length === 0) throw redirect('/preferences', 303);
  const reader = readerFor(context, locale, catalogue);
  return data(
    {
      form: makeFormToken(session, context),
      chosen: acting.as === undefined || acting.as === 'ended' ? ('self' as const) : acting.as.role,
      roles: acting.roles.map(({ role, until }) => ({
        role,
        until: until === undefined ? undefined : formatDay(reader, until, reader.now),
      })),
    },
    { headers: { 'Set-Cookie': await keepSession(session, context) } },
  );
}

/** Keeps with the session who chooses. To act for another only narrows; nobody stops being a representative whose own address the link came to. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form, session } = await readPatientForm(request, context);
  if (session === undefined) return redirect('/link?why=unsaved', 303);
  const { roles } = (await readActing(context.deps, session)) ?? { roles: [] };
  const wanted = roles.find(({ role }) => role === form.get('as'));
  const next = { ...session, actsAs: wanted?.representative };
  return redirect('/preferences', { status: 303, headers: { 'Set-Cookie': await keepSession(next, context) } });
}

export const meta = titlePage(({ locale }) => actingIn(locale).title);

export default function WhoChooses() {
  return <ActingPage page={useLoaderData<typeof loader>()} />;
}
