import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { codeIn } from '@heed/i18n/code/in-language';
import { addressToProve } from '@heed/use-cases/proof/address-to-prove';
import { checkCode, LONGEST_TYPED } from '@heed/use-cases/proof/check-code';
import { sendCode } from '@heed/use-cases/proof/send-code';
import { formText } from '../../.server/form-text.ts';
import { makeFormToken } from '../../.server/form-token.ts';
import { goOnProved, mayProveBack } from '../../.server/go-on-proved.ts';
import { readLanguage } from '../../.server/language.ts';
import { readPatientForm } from '../../.server/patient-act.ts';
import { keepSession, type PatientSession, readSession } from '../../.server/session.ts';
import { titlePage } from '../../components/page-title.ts';
import { inOnePiece } from '../../wording/reader.ts';
import { CodePage, type CodePageData, type CodeProblem } from './code-page.tsx';
import { type Errand, errandOf, sayErrand } from './errand.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const errand = errandOf(new URL(request.url).searchParams.get('for'));
  const session = await readSession(request, context);
  if (session === undefined || !mayRun(session, errand)) throw redirect('/preferences', 303);
  const [found, locale] = await Promise.all([
    addressToProve(context.deps, { ...session, purpose: errand.purpose }),
    readLanguage(request, context),
  ]);
  if (found === undefined) throw redirect(errand.back, 303);
  return data(
    {
      errand: errand.name,
      here: errand.here,
      back: session.powers === 'full' ? '/preferences' : errand.back,
      address: inOnePiece(locale, found.masked),
      form: makeFormToken(session, context),
      sent: new URL(request.url).searchParams.get('sent') || undefined,
      nextId: randomUUID(),
      longestTyped: LONGEST_TYPED,
    },
    { headers: { 'Set-Cookie': await keepSession(session, context) } },
  );
}

/** Sends a code, or takes the one that was typed. Both ask for more than a stop, so the token of the form is not enough. */
export async function action({ request, context }: ActionFunctionArgs) {
  const errand = errandOf(new URL(request.url).searchParams.get('for'));
  const { form, act, anySession: session } = await readPatientForm(request, context);
  if (session === undefined || !mayRun(session, errand)) return redirect('/link?why=unsaved', 303);
  const { recipient, contactPoint } = session;
  if (form.get('do') === 'send') {
    const { purpose, here, back } = errand;
    const { kind } = await sendCode(context.deps, { recipient, id: act.formId, purpose, contactPoint });
    if (kind === 'too-many') return refused({ kind }, 429);
    return redirect(kind === 'sent' ? `${here}sent=${act.formId}` : back, 303);
  }
  const id = formText(form, 'id');
  const tried = await checkCode(context.deps, { recipient, id, typed: formText(form, 'code') });
  if (tried.kind !== 'right') return refused(tried, 422);
  const { address } = tried;
  return goOnProved(
    context,
    session,
    { ...act, formId: id },
    { address, isBack: errand.name === 'not-me', back: errand.back },
  );
}

/** Who was told that a mailbox is a stranger's can only show that it is not. */
function mayRun(session: PatientSession, { name }: Errand): boolean {
  return session.powers === 'full' || (name === 'not-me' && mayProveBack(session));
}

function refused(problem: CodeProblem, status: 422 | 429) {
  return data(problem, { status });
}

export const meta = titlePage<CodePageData>(
  ({ locale }, page) => sayErrand(page?.errand ?? 'stopped', locale, page?.address ?? '').title,
  ({ locale }, { sent }) => (sent === undefined ? undefined : codeIn(locale).label),
);

export default function Code() {
  return <CodePage page={useLoaderData<typeof loader>()} problem={useActionData<typeof action>()} />;
}
