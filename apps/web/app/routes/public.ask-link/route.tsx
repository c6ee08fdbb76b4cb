import { randomUUID } from 'node:crypto';
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  data,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requestFreshLink } from '@heed/use-cases/link/request-fresh-link';
import { readContactForm } from '../../.server/read-contact-form.ts';
import { readOrganisation } from '../../.server/organisation.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { ContactFields } from '../../components/contact-fields.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import { titlePage } from '../../components/page-title.ts';
import { Page } from '../../components/page.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import { inEvenTime } from '../../.server/in-even-time.ts';
import { formText } from '../../.server/form-text.ts';

/** What came before: a link was sent, or choices were closed or could not be saved. */
interface Told {
  readonly isSent: boolean;
  readonly why: 'closed' | 'unsaved' | undefined;
}

export function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const why = asked.get('why');
  return {
    formId: randomUUID(),
    isSent: asked.has('sent'),
    why: why === 'closed' || why === 'unsaved' ? why : undefined,
  };
}

/** Sends a link to an address that somebody is known behind. The answer is the same for every address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const organisation = await readOrganisation(context);
  const form = await request.formData();
  const { addresses, email, phone, problems } = readContactForm(form, organisation?.phone ?? '');
  const answer = { email, phone, problems, isTooMany: false };
  if (Object.keys(problems).length > 0) return data(answer, { status: 422 });
  if (!(await context.limits.formsPerNetwork.take(context.clientAddress)))
    return data({ ...answer, isTooMany: true }, { status: 429, headers: { 'Retry-After': '60' } });
  await inEvenTime(async () => {
    for (const address of addresses) {
      if (await context.limits.linksPerAddress.take(context.deps.vault.addressKey(address)))
        await requestFreshLink(context.deps, { address, formId: `${formText(form, 'formId')}:${address.kind}` });
    }
  });
  return redirect('/link?sent=1', 303);
}

/** `Retry-After`, where the action sets it. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta = titlePage<Told>(
  ({ shared }, told) => (told?.isSent === true ? shared.askLink.doneTitle : shared.askLink.title),
  ({ shared, words }, { why }) =>
    why === undefined ? undefined : why === 'closed' ? shared.askLink.closedNote : words.narrowed.notSavedTitle,
);

export default function AskLink() {
  const { formId, isSent, why } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { shared, words, phone } = usePage();
  const { askLink, formProblem } = shared;
  const sentences = Object.entries(answer?.problems ?? {}).map(([field, name]) => ({ field, text: formProblem[name] }));
  const problemAt = (field: string) => sentences.find((problem) => problem.field === field)?.text;
  if (isSent && answer === undefined) {
    return (
      <Page title={askLink.doneTitle}>
        <Banner tone="done" heading={askLink.doneText} />
        <JustStop />
      </Page>
    );
  }
  return (
    <Page title={askLink.title} lede={<p>{askLink.lede}</p>}>
      {why === undefined ? null : (
        <Banner
          tone={why === 'unsaved' ? 'problem' : 'note'}
          {...(why === 'unsaved' ? { heading: words.narrowed.notSavedTitle } : {})}
        >
          <p>{why === 'unsaved' ? words.narrowed.notSavedText : askLink.closedNote}</p>
        </Banner>
      )}
      <ProblemSummary problems={sentences} />
      {answer?.isTooMany === true ? (
        <Banner tone="problem" heading={formProblem.tooMany({ phone: phone ?? '' })} />
      ) : null}
      <form method="post" action="/link" className="card form" noValidate>
        <HiddenFields fields={{ formId }} />
        <ContactFields
          state={{
            email: answer?.email ?? '',
            phone: answer?.phone ?? '',
            problems: { email: problemAt('email'), phone: problemAt('phone') },
          }}
        />
        <Button look="primary">{askLink.button}</Button>
      </form>
      <JustStop />
    </Page>
  );
}

function JustStop() {
  const { shared } = usePage();
  return (
    <p>
      {shared.askLink.justStop} <a href="/opt-out">{shared.landing.stopLink}</a>
    </p>
  );
}
