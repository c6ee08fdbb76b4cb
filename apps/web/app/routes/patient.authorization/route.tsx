import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permissionIn } from '@heed/i18n/permission/in-language';
import { isTelling } from '@heed/use-cases/proof/types-to-name';
import { readAuthorization } from '@heed/use-cases/authorization/read-authorization';
import { revokeAuthorization } from '@heed/use-cases/authorization/revoke-authorization';
import { addressToProve } from '@heed/use-cases/proof/address-to-prove';
import { makeFormToken } from '../../.server/form-token.ts';
import { readLanguage } from '../../.server/language.ts';
import { numberToProve } from '../../.server/number-to-prove.ts';
import { readPatientForm } from '../../.server/patient-act.ts';
import { proofOf } from '../../.server/proof.ts';
import { readerFor } from '../../.server/reader.ts';
import { keepSession, readSession } from '../../.server/session.ts';
import { titlePage } from '../../components/page-title.ts';
import { nameTypes } from '../../wording/name-types.ts';
import { inOnePiece, type Reader } from '../../wording/reader.ts';
import { AuthorizationPage } from './authorization-page.tsx';
import type { AuthorizationPageData } from './authorization-page-data.ts';
import { describeAuthorization } from './describe-authorization.server.ts';
import { agreeByForm, pathOf, signByForm } from './sign-by-form.server.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session?.powers !== 'full') throw redirect('/preferences', 303);
  const code = readCode(params['code']);
  const { deps } = context;
  const [view, locale, toProve] = await Promise.all([
    code === undefined
      ? undefined
      : readAuthorization(deps, {
          recipient: session.recipient,
          viewer: session,
          code,
          proof: proofOf(session, context),
        }),
    readLanguage(request, context),
    addressToProve(deps, { ...session, purpose: 'more' }),
  ]);
  if (view === undefined) throw redirect('/preferences', 303);
  const reader = readerFor(context, locale, view.catalogue);
  const name = nameTypes(view.catalogue, locale, reader.words, (type) => view.isProved || !isTelling(type)).get(
    view.type.key,
  );
  const isHidden = name?.isHidden !== false;
  const done = doneBy(request, reader);
  const page: AuthorizationPageData = {
    ...describeAuthorization(reader, view, { isHidden, hasLeft: done?.kind === 'ended' }),
    label: name?.label ?? '',
    labelLanguage: name?.language,
    isHidden,
    mailbox: toProve === undefined ? undefined : inOnePiece(locale, toProve.masked),
    number: toProve === undefined ? await numberToProve(context, session, locale) : undefined,
    form: makeFormToken(session, context),
    revokeId: randomUUID(),
    done,
  };
  return data(page, { headers: { 'Set-Cookie': await keepSession(session, context) } });
}

/** To allow more asks for the session and a proof; to take back asks for neither, as any stop. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { form, session, act } = await readPatientForm(request, context);
  const code = readCode(params['code']);
  if (code === undefined) return redirect('/preferences', 303);
  if (form.get('do') === 'revoke') {
    const revoked = await revokeAuthorization(context.deps, { ...act, code });
    const receipt = 'receipt' in revoked ? `&receipt=${revoked.receipt}` : '';
    if (session === undefined) return redirect(`/preferences/stopped?part=1${receipt}`, 303);
    return redirect(receipt === '' ? pathOf(code) : `${pathOf(code)}?done=ended${receipt}`, 303);
  }
  if (session === undefined) return redirect('/link?why=unsaved', 303);
  return form.get('do') === 'agree'
    ? agreeByForm(context, { form, act, session, code })
    : signByForm(context, { form, act, session, code });
}

function readCode(raw: string | undefined): number | undefined {
  return raw !== undefined && /^[1-9]\d{0,4}$/.test(raw) ? Number(raw) : undefined;
}

/** What was just done, from the address: it survives a reload, and names nothing but a receipt. */
function doneBy(request: Request, { words, locale }: Reader): AuthorizationPageData['done'] {
  const asked = new URL(request.url).searchParams;
  const done = asked.get('done');
  if (done !== 'signed' && done !== 'agreed' && done !== 'ended') return undefined;
  const number = /^[0-9A-Z]{3}-[0-9A-Z]{3}$/.exec(asked.get('receipt') ?? '')?.[0];
  return {
    kind: done,
    receipt: number === undefined ? undefined : words.receipt.number({ number: inOnePiece(locale, number) }),
  };
}

export const meta = titlePage<AuthorizationPageData>(
  ({ locale }) => permissionIn(locale).title,
  ({ locale }, { done }) => (done === undefined ? undefined : permissionIn(locale)[done.kind]),
);

export default function Authorization() {
  return <AuthorizationPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
