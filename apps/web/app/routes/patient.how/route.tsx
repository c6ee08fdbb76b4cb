import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { howIn } from '@heed/i18n/how/in-language';
import { readHow } from '@heed/use-cases/how/read-how';
import { type HowProblem, sayHow } from '@heed/use-cases/how/say-how';
import { undoAct } from '@heed/use-cases/preferences/undo-act';
import { formText } from '../../.server/form-text.ts';
import { makeFormToken } from '../../.server/form-token.ts';
import { keepLanguage, parseLanguage, readLanguage } from '../../.server/language.ts';
import { readPatientForm } from '../../.server/patient-act.ts';
import { readerFor } from '../../.server/reader.ts';
import { endSession, keepSession, readSession } from '../../.server/session.ts';
import { titlePage } from '../../components/page-title.ts';
import { describeHow } from './describe-how.server.ts';
import { HowPage } from './how-page.tsx';
import type { HowAnswer, HowPageData } from './how-page-data.ts';
import { sayOutcomeOfHow } from './outcome-of-how.tsx';
import { readChange, readFields, shownFields } from './read-form.server.ts';
import { readOutcome } from './read-outcome.server.ts';
import { sayProblem } from './say-problem.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session?.powers !== 'full') throw redirect('/preferences', 303);
  const [view, reader] = await Promise.all([readHow(context.deps, session), readReader(request, context)]);
  if (view === undefined)
    throw redirect('/link?why=closed', { status: 303, headers: { 'Set-Cookie': await endSession(context) } });
  const described = describeHow(reader, view);
  const page: HowPageData = {
    ...described,
    shown: shownFields(described.fields),
    form: makeFormToken(session, context),
    formIds: { save: randomUUID(), undo: randomUUID() },
    outcome: await readOutcome(request, context, { reader, recipient: session.recipient }),
  };
  return data(page, { headers: { 'Set-Cookie': await keepSession(session, context) } });
}

/** Both ask for the session: a page found open for days does not say for somebody when they may be called. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form, session, act } = await readPatientForm(request, context);
  if (session === undefined) return redirect('/link?why=unsaved', 303);
  if (form.get('do') === 'undo') {
    const undone = await undoAct(context.deps, { ...act, act: formText(form, 'act') });
    return redirect(`/preferences/how${undone.kind === 'nothing-to-undo' ? '' : '?done=undone'}`, 303);
  }
  const view = await readHow(context.deps, session);
  if (view === undefined) return redirect('/link?why=closed', 303);
  const refuse = async (why: HowProblem | 'unclear-hours') => {
    const problem = sayProblem(await readReader(request, context), why, view);
    const answer: HowAnswer = { problem, fields: readFields(form, view) };
    return data(answer, { status: 422 });
  };
  const wishes = readChange(form, view);
  if (wishes === 'unclear-hours') return refuse(wishes);
  const said = await sayHow(context.deps, { ...act, wishes });
  switch (said.kind) {
    case 'unknown-recipient':
      return redirect('/link?why=closed', 303);
    case 'unchanged':
      return redirect('/preferences/how?done=unchanged', 303);
    case 'saved':
    case 'repeated': {
      const headers = new Headers();
      // The page goes on in the language that was asked for, also where the device remembered another.
      const locale = parseLanguage(wishes.language);
      if (locale !== undefined) headers.append('Set-Cookie', await keepLanguage(locale));
      return redirect(`/preferences/how?done=saved&act=${said.act}`, { status: 303, headers });
    }
    case 'refused':
      return refuse(said.why);
  }
}

async function readReader(request: Request, context: AppLoadContext) {
  const [locale, catalogue] = await Promise.all([readLanguage(request, context), context.deps.catalogues.current()]);
  return readerFor(context, locale, catalogue);
}

export const meta = titlePage<HowPageData>(({ locale }) => howIn(locale).title, sayOutcomeOfHow);

export default function How() {
  return <HowPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
