import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { reachIn } from '@heed/i18n/reach/in-language';
import { addressToProve } from '@heed/use-cases/proof/address-to-prove';
import { liftReach } from '@heed/use-cases/reach/lift-reach';
import { limitReach } from '@heed/use-cases/reach/limit-reach';
import { readReach } from '@heed/use-cases/reach/read-reach';
import { makeFormToken } from '../../.server/form-token.ts';
import { readLanguage } from '../../.server/language.ts';
import { numberToProve } from '../../.server/number-to-prove.ts';
import { readPatientForm } from '../../.server/patient-act.ts';
import { proofOf, readNaming } from '../../.server/proof.ts';
import { readerFor } from '../../.server/reader.ts';
import { endSession, keepSession, readSession } from '../../.server/session.ts';
import { titlePage } from '../../components/page-title.ts';
import { inOnePiece, phoneFor, type Reader, writePoint } from '../../wording/reader.ts';
import { describeWishes } from './describe-reach.server.ts';
import type { ReachAnswer } from './reach-answer.ts';
import { ReachPage } from './reach-page.tsx';
import type { ReachPageData } from './reach-page-data.ts';
import { readWish } from './read-wish.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session?.powers !== 'full') throw redirect('/preferences', 303);
  const { deps } = context;
  const [view, locale, toProve, catalogue, naming] = await Promise.all([
    readReach(deps, { recipient: session.recipient, proof: proofOf(session, context) }),
    readLanguage(request, context),
    addressToProve(deps, { ...session, purpose: 'more' }),
    deps.catalogues.current(),
    readNaming(session, context),
  ]);
  if (view === undefined)
    throw redirect('/link?why=closed', { status: 303, headers: { 'Set-Cookie': await endSession(context) } });
  const reader = readerFor(context, locale, catalogue);
  const page: ReachPageData = {
    points: view.points.map((point) => ({ ...point, masked: writePoint(point) })),
    wishes: describeWishes(reader, view),
    mailbox: toProve === undefined ? undefined : inOnePiece(locale, toProve.masked),
    isProved: naming.isProved,
    number: toProve === undefined ? await numberToProve(context, session, locale) : undefined,
    phone: phoneFor(reader),
    form: makeFormToken(session, context),
    formIds: { limit: randomUUID(), lift: randomUUID() },
    done: doneBy(request, reader),
  };
  return data(page, { headers: { 'Set-Cookie': await keepSession(session, context) } });
}

/** Both ask for the session: what a wish closes is opened again with more trouble than a switch. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form, session, act } = await readPatientForm(request, context);
  if (session === undefined) return redirect('/link?why=unsaved', 303);
  const proof = proofOf(session, context);
  if (form.get('do') === 'lift') {
    const lifted = await liftReach(context.deps, { ...act, proof });
    if (lifted.kind === 'needs-proof') return redirect('/preferences/code?for=reach', 303);
    return redirect(
      'receipt' in lifted ? `/preferences/reach?done=ended&receipt=${lifted.receipt}` : '/preferences/reach',
      303,
    );
  }
  const wish = readWish(form);
  const limited = await limitReach(context.deps, { ...act, ...wish, proof });
  switch (limited.kind) {
    case 'saved':
    case 'repeated':
      return redirect(`/preferences/reach?done=saved&receipt=${limited.receipt}`, 303);
    case 'unknown-recipient':
      return redirect('/link?why=closed', 303);
    default: {
      const { rule, detail } = wish;
      const answer: ReachAnswer = {
        kind: limited.kind,
        wish: { which: rule.kind, points: rule.contactPoints, detail },
      };
      return data(answer, { status: 422 });
    }
  }
}

/** What was just done, from the address: it survives a reload, and names nothing but a receipt. */
function doneBy(request: Request, { words, locale }: Reader): ReachPageData['done'] {
  const asked = new URL(request.url).searchParams;
  const done = asked.get('done');
  if (done !== 'saved' && done !== 'ended') return undefined;
  const number = /^[0-9A-Z]{3}-[0-9A-Z]{3}$/.exec(asked.get('receipt') ?? '')?.[0];
  return {
    kind: done,
    receipt: number === undefined ? undefined : words.receipt.number({ number: inOnePiece(locale, number) }),
  };
}

export const meta = titlePage<ReachPageData>(
  ({ locale }) => reachIn(locale).title,
  ({ locale }, { done }) => (done === undefined ? undefined : reachIn(locale)[done.kind]),
);

export default function Reach() {
  return <ReachPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
