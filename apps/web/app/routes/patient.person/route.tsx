import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formatInstant, type Instant, parseInstant } from '@heed/domain/time/instant';
import { formatDay } from '@heed/i18n/format/date';
import { personIn } from '@heed/i18n/person/in-language';
import { askForPerson } from '@heed/use-cases/person/ask-for-person';
import { NOTE_LENGTH } from '@heed/use-cases/person/person-request';
import { readPersonPage } from '@heed/use-cases/person/read-person-page';
import { formText } from '../../.server/form-text.ts';
import { makeFormToken } from '../../.server/form-token.ts';
import { readLanguage } from '../../.server/language.ts';
import { readPatientForm } from '../../.server/patient-act.ts';
import { readerFor } from '../../.server/reader.ts';
import { endSession, keepSession, readSession } from '../../.server/session.ts';
import { titlePage } from '../../components/page-title.ts';
import type { Reader } from '../../wording/reader.ts';
import { PersonPage, type PersonAnswer, type PersonPageData } from './person-page.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  const { deps } = context;
  const { searchParams } = new URL(request.url);
  const done = searchParams.get('done');
  const heard = (['stopped', 'held', 'nothing'] as const).find((name) => name === done);
  const until = parseInstant(searchParams.get('until') ?? '');
  if (session?.powers !== 'full') {
    // It was sent from a page whose session had ended: what becomes of it is said all the same, and nothing of the person.
    if (heard === undefined || until === undefined) throw redirect('/preferences', 303);
    const [locale, catalogue] = await Promise.all([readLanguage(request, context), deps.catalogues.current()]);
    const day = dayOf(readerFor(context, locale, catalogue), until);
    return data<PersonPageData>({ ways: [], day, heard, form: '', formId: '', longest: NOTE_LENGTH });
  }
  const [page, locale, catalogue] = await Promise.all([
    readPersonPage(deps, session),
    readLanguage(request, context),
    deps.catalogues.current(),
  ]);
  if (page === undefined)
    throw redirect('/link?why=closed', { status: 303, headers: { 'Set-Cookie': await endSession(context) } });
  const reader = readerFor(context, locale, catalogue);
  return data<PersonPageData>(
    {
      ways: page.ways,
      day: page.dueAt === undefined ? undefined : dayOf(reader, page.dueAt),
      heard,
      form: makeFormToken(session, context),
      formId: randomUUID(),
      longest: NOTE_LENGTH,
    },
    { headers: { 'Set-Cookie': await keepSession(session, context) } },
  );
}

/** Asks for a person. The form's own token is enough: it opens nothing, and the words may be a stop. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form, session, act } = await readPatientForm(request, context);
  const way = form.get('way') === 'EMAIL' ? 'EMAIL' : 'VOICE';
  const note = formText(form, 'note');
  const asked = await askForPerson(context.deps, { ...act, way, note });
  switch (asked.kind) {
    case 'too-long':
      return data<PersonAnswer>({ way, note, length: asked.length }, { status: 422 });
    case 'unknown-recipient':
      return redirect('/link?why=closed', 303);
    default:
      break;
  }
  const dueAt = session === undefined ? (await readPersonPage(context.deps, act))?.dueAt : undefined;
  const until = dueAt === undefined ? '' : `&until=${formatInstant(dueAt)}`;
  return redirect(`/preferences/person?done=${asked.heard}${until}`, 303);
}

function dayOf(reader: Reader, at: Instant): string {
  return formatDay(reader, at, reader.now);
}

export const meta = titlePage<PersonPageData>(
  ({ locale }) => personIn(locale).title,
  ({ locale }, { day, heard }) =>
    day === undefined || heard === undefined ? undefined : personIn(locale).asked({ day }),
);

export default function Person() {
  return <PersonPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
