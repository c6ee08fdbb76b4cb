import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { makeNotMeForm } from '../../.server/not-me-form.ts';
import { makeFormToken } from '../../.server/form-token.ts';
import { sendFreshLink } from '../../.server/send-fresh-link.ts';
import { readPatientForm } from '../../.server/patient-act.ts';
import { readSession } from '../../.server/session.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { ActionCard } from '../../components/card.tsx';
import { NotMeCard } from '../../components/not-me-card.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import { titlePage } from '../../components/page-title.ts';
import { Page } from '../../components/page.tsx';

/** A link that grew old is no dead end: it shows nothing, but it stops, and it asks for a fresh one. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session === undefined) throw redirect('/link?why=closed', 303);
  if (session.powers === 'full') throw redirect('/preferences', 303);
  if (session.narrowedBy === 'disowned') throw redirect('/preferences/not-me', 303);
  return data({
    why: session.narrowedBy === 'purpose' ? ('limited' as const) : (session.narrowedBy ?? 'expired'),
    isSent: new URL(request.url).searchParams.has('sent'),
    form: makeFormToken(session, context),
    formId: randomUUID(),
    notMe: makeNotMeForm(session, context),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { act } = await readPatientForm(request, context);
  const session = await readSession(request, context);
  // Which address it goes to stands in the signed session, so a form alone cannot ask for one.
  if (session === undefined) return redirect('/link?why=closed', 303);
  await sendFreshLink(context, session, act.formId);
  return redirect('/preferences/stop?sent=1', 303);
}

export const meta = titlePage<{ readonly isSent: boolean }>(
  ({ words }) => words.narrowed.title,
  ({ words }, { isSent }) => (isSent ? words.narrowed.freshSent : undefined),
);

export default function Narrowed() {
  const { why, isSent, form, formId, notMe } = useLoaderData<typeof loader>();
  const { narrowed } = usePage().words;
  return (
    <Page title={narrowed.title} lede={<p>{narrowed[why]}</p>}>
      {isSent ? <Banner tone="done" heading={narrowed.freshSent} /> : null}
      <ActionCard id="everything" heading={narrowed.stopHeading} text={narrowed.stopText}>
        <form method="post" action="/preferences">
          <HiddenFields fields={{ do: 'stop-everything', form, formId }} />
          <Button look="primary">{narrowed.stopButton}</Button>
        </form>
      </ActionCard>
      <ActionCard id="fresh" heading={narrowed.freshHeading} text={narrowed.freshText}>
        <form method="post" action="/preferences/stop">
          <HiddenFields fields={{ form, formId }} />
          <Button>{narrowed.freshButton}</Button>
        </form>
      </ActionCard>
      {notMe === undefined ? null : <NotMeCard form={notMe} />}
    </Page>
  );
}
