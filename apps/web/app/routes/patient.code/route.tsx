import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { codeIn } from '@heed/i18n/code/in-language';
import { addressToProve } from '@heed/use-cases/proof/address-to-prove';
import { checkCode, LONGEST_TYPED } from '@heed/use-cases/proof/check-code';
import { sendCode } from '@heed/use-cases/proof/send-code';
import { formText } from '../../.server/form-text.ts';
import { makeFormToken } from '../../.server/form-token.ts';
import { readLanguage } from '../../.server/language.ts';
import { readPatientForm } from '../../.server/patient-act.ts';
import { withProof } from '../../.server/proof.ts';
import { keepSession, readSession } from '../../.server/session.ts';
import { titlePage } from '../../components/page-title.ts';
import { inOnePiece } from '../../wording/reader.ts';
import { CodePage, type CodeProblem } from './code-page.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session?.powers !== 'full') throw redirect('/preferences', 303);
  const { purpose, errand, back } = errandOf(request);
  const [found, locale] = await Promise.all([
    addressToProve(context.deps, { ...session, purpose }),
    readLanguage(request, context),
  ]);
  if (found === undefined) throw redirect(back, 303);
  return data(
    {
      errand,
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
  const { form, session, act } = await readPatientForm(request, context);
  if (session === undefined) return redirect('/link?why=unsaved', 303);
  const { recipient, contactPoint } = session;
  const { purpose, here, back } = errandOf(request);
  if (form.get('do') === 'send') {
    const { kind } = await sendCode(context.deps, { recipient, id: act.formId, purpose, contactPoint });
    if (kind === 'too-many') return refused({ kind }, 429);
    return redirect(kind === 'sent' ? `${here}sent=${act.formId}` : back, 303);
  }
  const tried = await checkCode(context.deps, { recipient, id: formText(form, 'id'), typed: formText(form, 'code') });
  if (tried.kind !== 'right') return refused(tried, 422);
  const proved = withProof(session, tried.address, context);
  return redirect(back, { status: 303, headers: { 'Set-Cookie': await keepSession(proved, context) } });
}

/** What the person wants to prove a mailbox for, and where they go on afterwards. */
function errandOf(request: Request) {
  const asked = new URL(request.url).searchParams.get('for') ?? '';
  const code = /^permission-(\d{1,5})$/.exec(asked)?.[1];
  const back =
    asked === 'reach'
      ? '/preferences/reach'
      : code !== undefined
        ? `/preferences/authorization/${code}`
        : asked === 'names'
          ? '/preferences'
          : undefined;
  return back === undefined
    ? ({ errand: undefined, purpose: 'stopped-mailbox', here: '/preferences/code?', back: '/preferences' } as const)
    : ({ errand: asked, purpose: 'more', here: `/preferences/code?for=${asked}&`, back } as const);
}

function refused(problem: CodeProblem, status: 422 | 429) {
  return data(problem, { status });
}

export const meta = titlePage(({ locale }) => codeIn(locale).title);

export default function Code() {
  return <CodePage page={useLoaderData<typeof loader>()} problem={useActionData<typeof action>()} />;
}
