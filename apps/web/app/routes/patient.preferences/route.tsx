import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { WrittenLocale } from '@heed/i18n/locales';
import { readPreferences } from '@heed/use-cases/preferences/read-preferences';
import { type AddressToProve, addressToProve } from '@heed/use-cases/proof/address-to-prove';
import { readActing } from '@heed/use-cases/recipient/read-acting';
import { stopEverything } from '@heed/use-cases/preferences/stop-everything';
import { stopFundraising } from '@heed/use-cases/fundraising/stop-fundraising';
import { undoAct, type UndoneAct } from '@heed/use-cases/preferences/undo-act';
import { movedCells, readChoices, writeShown } from '../../.server/choices-form.ts';
import { makeFormToken } from '../../.server/form-token.ts';
import { readLanguage } from '../../.server/language.ts';
import { readPatientForm } from '../../.server/patient-act.ts';
import { numberToProve } from '../../.server/number-to-prove.ts';
import { readerFor } from '../../.server/reader.ts';
import { proofOf, readNaming } from '../../.server/proof.ts';
import { textNumberOf } from '../../.server/text-number.ts';
import { endSession, keepSession, type PatientSession, readSession } from '../../.server/session.ts';
import { titlePage } from '../../components/page-title.ts';
import { describePauses } from '../../wording/describe-pauses.ts';
import { describePreferences } from '../../wording/describe-preferences.ts';
import { sayActing } from '../../wording/say-acting.ts';
import { nameTypes } from '../../wording/name-types.ts';
import { inOnePiece, writePoint } from '../../wording/reader.ts';
import { confirmChoices } from './confirm-choices.server.ts';
import { readOutcome } from './read-outcome.server.ts';
import type { PreferencesPageData } from './preferences-page-data.ts';
import { PreferencesPage } from './preferences-page.tsx';
import { bringBackGifts, saveChoices } from './save-choices.server.ts';
import { sayOutcome } from './say-outcome.ts';
import { formText } from '../../.server/form-text.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session === undefined) throw redirect('/link?why=closed', 303);
  if (session.powers === 'stop-only') throw redirect('/preferences/stop', 303);
  const proof = proofOf(session, context);
  const [view, locale, mailbox, number, naming, acting] = await Promise.all([
    readPreferences(context.deps, { recipient: session.recipient, proved: proof?.address, viewer: session }),
    readLanguage(request, context),
    addressToProve(context.deps, session),
    textNumberOf(context) === undefined
      ? undefined
      : addressToProve(context.deps, { ...session, purpose: 'stopped-number' }),
    readNaming(session, context),
    readActing(context.deps, session),
  ]);
  if (view === undefined)
    throw redirect('/link?why=closed', { status: 303, headers: { 'Set-Cookie': await endSession(context) } });
  if (acting?.as === 'ended')
    throw redirect('/preferences/stop', {
      status: 303,
      headers: {
        'Set-Cookie': await keepSession({ ...session, powers: 'stop-only', narrowedBy: 'superseded' }, context),
      },
    });
  const wayBack = (found: AddressToProve | undefined) =>
    found === undefined
      ? undefined
      : { address: inOnePiece(locale, found.masked), isProved: found.point.address === proof?.address };
  const reader = readerFor(context, locale, view.catalogue, view.zone.name);
  const names = nameTypes(view.catalogue, locale, reader.words, naming.mayName);
  const contactPoints = view.contactPoints.map((point) => ({ ...point, masked: writePoint(point) }));
  const masked = (kind: 'email' | 'phone') => contactPoints.find((point) => point.kind === kind)?.masked;
  const [email, phone] = [masked('email'), masked('phone')];
  const addresses = { ...(email === undefined ? {} : { email }), ...(phone === undefined ? {} : { phone }) };
  const isHiding = [...names.values()].some(({ isHidden }) => isHidden);
  return data(
    {
      naming: naming.isProved ? 'all' : isHiding ? await wayToNames(context, session, locale) : 'no',
      contactPoints,
      list: describePreferences(reader, names, addresses, view.matrix),
      pauses: describePauses(reader, names, view.pauses),
      shown: writeShown(view.matrix, names),
      version: view.version,
      form: makeFormToken(session, context),
      formIds: {
        save: randomUUID(),
        stop: randomUUID(),
        undo: randomUUID(),
        again: randomUUID(),
        gifts: randomUUID(),
        right: randomUUID(),
      },
      isAsked: new URL(request.url).searchParams.has('asked'),
      acting: sayActing(reader, acting),
      wayBack: { mailbox: wayBack(mailbox), number: wayBack(number) },
      outcome: await readOutcome(request, context, { reader, names, recipient: view.recipient }),
    },
    { headers: { 'Set-Cookie': await keepSession(session, context) } },
  );
}

/** Who has no mailbox to prove shows with a text from their number that it is them. */
async function wayToNames(
  context: AppLoadContext,
  session: PatientSession,
  locale: WrittenLocale,
): Promise<PreferencesPageData['naming']> {
  if ((await addressToProve(context.deps, { ...session, purpose: 'more' })) !== undefined) return 'by-mail';
  return (await numberToProve(context, session, locale)) === undefined ? 'no' : 'by-text';
}

const AFTER_UNDO: Readonly<Record<UndoneAct['kind'], string>> = {
  undone: '/preferences?done=undone',
  repeated: '/preferences?done=undone',
  'needs-signature': '/preferences?done=sign',
  'nothing-to-undo': '/preferences',
};

/** One POST per thing a person does: save, say that it is still right, stop everything, stop or bring back requests for gifts, undo. Each answers with a redirect, so that a reload repeats nothing. */
export async function action({ request, context }: ActionFunctionArgs) {
  const sent = await readPatientForm(request, context);
  const { form, session, act } = sent;
  switch (form.get('do')) {
    case 'stop-everything': {
      const { receipt } = await stopEverything(context.deps, act);
      return session === undefined
        ? redirect(`/preferences/stopped?receipt=${receipt.number}`, 303)
        : redirect(`/preferences?done=saved&act=${receipt.act}`, 303);
    }
    case 'gifts-stop': {
      const { receipt } = await stopFundraising(context.deps, act);
      return session === undefined
        ? redirect(`/preferences/stopped?part=1&receipt=${receipt.number}`, 303)
        : redirect(`/preferences?done=saved&act=${receipt.act}`, 303);
    }
    case 'gifts-again':
      return bringBackGifts(request, context, sent);
    case 'undo': {
      // Undoing may turn things on again, so the token of the form is not enough.
      if (session === undefined) return redirect('/link?why=unsaved', 303);
      const undone = await undoAct(context.deps, { ...act, act: formText(form, 'act') });
      return redirect(AFTER_UNDO[undone.kind], 303);
    }
    default:
      return form.has('right') && movedCells(readChoices(form, await context.deps.catalogues.current())).length === 0
        ? confirmChoices(context, sent)
        : saveChoices(request, context, sent);
  }
}

export const meta = titlePage<PreferencesPageData>(({ words }) => words.title, sayOutcome);

export default function Preferences() {
  return <PreferencesPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
