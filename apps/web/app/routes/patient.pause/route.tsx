import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { StatementId } from '@heed/domain/statement/statement';
import { pauseIn } from '@heed/i18n/pause/in-language';
import { endPause } from '@heed/use-cases/pause/end-pause';
import { pauseMessages } from '@heed/use-cases/pause/pause-messages';
import { readPauses } from '@heed/use-cases/pause/read-pauses';
import { formText } from '../../.server/form-text.ts';
import { makeFormToken } from '../../.server/form-token.ts';
import { readLanguage } from '../../.server/language.ts';
import { type PatientForm, readPatientForm } from '../../.server/patient-act.ts';
import { readNaming } from '../../.server/proof.ts';
import { readerFor } from '../../.server/reader.ts';
import { endSession, keepSession, readSession } from '../../.server/session.ts';
import { titlePage } from '../../components/page-title.ts';
import { describePauses } from '../../wording/describe-pauses.ts';
import { describeRemains } from '../../wording/describe-remains.ts';
import { nameTypes } from '../../wording/name-types.ts';
import { inOnePiece, type Reader } from '../../wording/reader.ts';
import { answerPause } from './answer-pause.server.ts';
import { describeForm } from './describe-form.server.ts';
import type { PausePageData } from './pause-page-data.ts';
import { PausePage } from './pause-page.tsx';
import { readPause } from './read-pause.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session?.powers !== 'full') throw redirect('/preferences', 303);
  const [view, locale, { mayName }] = await Promise.all([
    readPauses(context.deps, { recipient: session.recipient, viewer: session }),
    readLanguage(request, context),
    readNaming(session, context),
  ]);
  if (view === undefined)
    throw redirect('/link?why=closed', { status: 303, headers: { 'Set-Cookie': await endSession(context) } });
  const reader = readerFor(context, locale, view.catalogue, view.zone.name);
  const names = nameTypes(view.catalogue, locale, reader.words, mayName);
  const page: PausePageData = {
    ...describeForm(reader, view),
    pauses: describePauses(reader, names, view.pauses).map((pause, at) => ({
      ...pause,
      formId: view.pauses[at]?.isTheirs === true ? randomUUID() : undefined,
    })),
    still: describeRemains(reader, names, view.others),
    form: makeFormToken(session, context),
    formId: randomUUID(),
    done: doneBy(request, reader),
  };
  return data(page, { headers: { 'Set-Cookie': await keepSession(session, context) } });
}

/** A pause asks for less, so the token of the form is enough; its end asks for more and takes the session. */
export async function action({ request, context }: ActionFunctionArgs) {
  const sent = await readPatientForm(request, context);
  if (sent.form.get('do') === 'end') return end(context, sent);
  const { form, session, act } = sent;
  const read = readPause(form);
  if (read.kind !== 'read') return answerPause(request, context, { session, act, filled: read.filled, why: read });
  const { scope, until, filled } = read;
  const paused = await pauseMessages(context.deps, { ...act, scope, until });
  switch (paused.kind) {
    case 'paused':
    case 'repeated':
      return redirect(
        session === undefined
          ? `/preferences/stopped?paused=1&receipt=${paused.receipt.number}`
          : `/preferences?done=saved&act=${paused.receipt.act}`,
        303,
      );
    case 'unknown-recipient':
      return redirect('/link?why=closed', 303);
    default:
      return answerPause(request, context, { session, act, filled, why: paused });
  }
}

async function end({ deps }: AppLoadContext, { form, session, act }: PatientForm) {
  if (session === undefined) return redirect('/link?why=unsaved', 303);
  const ended = await endPause(deps, { ...act, pause: formText(form, 'pause') as StatementId });
  return redirect(
    'receipt' in ended ? `/preferences/pause?done=ended&receipt=${ended.receipt}` : '/preferences/pause?done=over',
    303,
  );
}

/** What was just done, from the address: it survives a reload, and names nothing but a receipt. */
function doneBy(request: Request, { words, locale }: Reader): PausePageData['done'] {
  const asked = new URL(request.url).searchParams;
  const pause = pauseIn(locale);
  switch (asked.get('done')) {
    case 'over':
      return { heading: pause.over, receipt: undefined };
    case 'ended': {
      const number = /^[0-9A-Z]{3}-[0-9A-Z]{3}$/.exec(asked.get('receipt') ?? '')?.[0];
      return {
        heading: pause.ended,
        receipt: number === undefined ? undefined : words.receipt.number({ number: inOnePiece(locale, number) }),
      };
    }
    default:
      return undefined;
  }
}

export const meta = titlePage<PausePageData>(
  ({ locale }) => pauseIn(locale).title,
  (_page, { done }) => done?.heading,
);

export default function Pause() {
  return <PausePage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
