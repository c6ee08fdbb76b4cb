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
import { goOnProved, mayProveBack } from '../../.server/go-on-proved.ts';
import { keepSession, type PatientSession, readSession } from '../../.server/session.ts';
import { textNumberOf } from '../../.server/text-number.ts';
import { titlePage } from '../../components/page-title.ts';
import { formatPhone, inOnePiece } from '../../wording/reader.ts';
import { type NumberErrand, type NumberErrandName, numberErrandOf, sayNumberErrand } from './number-errand.ts';
import { NumberPage } from './number-page.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const errand = numberErrandOf(asked.get('for'));
  const session = await readSession(request, context);
  if (session === undefined || !mayRun(session, errand)) throw redirect('/preferences', 303);
  const { recipient, contactPoint } = session;
  const ours = textNumberOf(context);
  const [found, locale] = await Promise.all([
    addressToProve(context.deps, { recipient, contactPoint, purpose: errand.purpose }),
    readLanguage(request, context),
  ]);
  if (found === undefined || ours === undefined) throw redirect(errand.back, 303);
  const shown = z.uuid().safeParse(asked.get('shown'));
  return data(
    {
      errand: errand.name,
      here: errand.here,
      back: errand.back,
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
  const errand = numberErrandOf(new URL(request.url).searchParams.get('for'));
  const { form, anySession: session, act } = await readPatientForm(request, context);
  if (session === undefined || !mayRun(session, errand)) return redirect('/link?why=unsaved', 303);
  const { recipient, contactPoint } = session;
  const { purpose, here, back } = errand;
  if (form.get('do') === 'show') {
    const { kind } = await showCode(context.deps, { recipient, contactPoint, id: act.formId, purpose });
    if (kind === 'too-many') return data({ problem: kind } as const, { status: 429 });
    return redirect(kind === 'shown' ? `${here}shown=${act.formId}` : back, 303);
  }
  const id = formText(form, 'id');
  const address = await context.deps.codes.takenBy({ recipient, id });
  if (address === undefined) return data({ problem: 'not-yet' } as const, { status: 422 });
  return goOnProved(context, session, { ...act, formId: id }, { address, isBack: errand.name === 'not-me', back });
}

/** Who was told that a number is a stranger's can only show that it is not. */
function mayRun(session: PatientSession, { name }: NumberErrand): boolean {
  return session.powers === 'full' || (name === 'not-me' && mayProveBack(session));
}

export const meta = titlePage<{ readonly errand: NumberErrandName; readonly address: string }>(({ locale }, page) =>
  page === undefined ? codeIn(locale).number.title : sayNumberErrand(page.errand, locale, page.address).title,
);

export default function Number() {
  return <NumberPage page={useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />;
}
