import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { codeIn } from '@heed/i18n/code/in-language';
import { addressToProve } from '@heed/use-cases/proof/address-to-prove';
import { showCode, textedCode } from '@heed/use-cases/proof/texted-code';
import { z } from 'zod';
import { formText } from '../../.server/form-text.ts';
import { makeFormToken } from '../../.server/form-token.ts';
import { readLanguage } from '../../.server/language.ts';
import { readPatientForm } from '../../.server/patient-act.ts';
import { withProof } from '../../.server/proof.ts';
import { keepSession, readSession } from '../../.server/session.ts';
import { textNumberOf } from '../../.server/text-number.ts';
import { titlePage } from '../../components/page-title.ts';
import { formatPhone, inOnePiece } from '../../wording/reader.ts';
import { NumberPage } from './number-page.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session?.powers !== 'full') throw redirect('/preferences', 303);
  const { recipient } = session;
  const ours = textNumberOf(context);
  const [found, locale] = await Promise.all([
    addressToProve(context.deps, { recipient, purpose: 'stopped-number' }),
    readLanguage(request, context),
  ]);
  if (found === undefined || ours === undefined) throw redirect('/preferences', 303);
  const shown = z.uuid().safeParse(new URL(request.url).searchParams.get('shown'));
  return data(
    {
      address: inOnePiece(locale, found.masked),
      number: inOnePiece(locale, formatPhone(ours)),
      form: makeFormToken(session, context),
      nextId: randomUUID(),
      ...(shown.success
        ? { shown: { id: shown.data, code: textedCode(context.deps.vault, { recipient, id: shown.data }), to: ours } }
        : {}),
    },
    { headers: { 'Set-Cookie': await keepSession(session, context) } },
  );
}

/** Shows a code, or looks whether it was texted. Both ask for more than a stop, so the token of the form is not enough. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form, session, act } = await readPatientForm(request, context);
  if (session === undefined) return redirect('/link?why=unsaved', 303);
  const { recipient } = session;
  if (form.get('do') === 'show') {
    const { kind } = await showCode(context.deps, { recipient, id: act.formId });
    if (kind === 'too-many') return data({ problem: kind } as const, { status: 429 });
    return redirect(kind === 'shown' ? `/preferences/number?shown=${act.formId}` : '/preferences', 303);
  }
  const address = await context.deps.codes.takenBy({ recipient, id: formText(form, 'id') });
  if (address === undefined) return data({ problem: 'not-yet' } as const, { status: 422 });
  return redirect('/preferences', {
    status: 303,
    headers: { 'Set-Cookie': await keepSession(withProof(session, address, context), context) },
  });
}

export const meta = titlePage(({ locale }) => codeIn(locale).number.title);

export default function Number() {
  return <NumberPage page={useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />;
}
