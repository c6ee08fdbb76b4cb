import { randomUUID } from 'node:crypto';
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  data,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readOrganisation } from '../../.server/organisation.ts';
import { titlePage } from '../../components/page-title.ts';
import { OptOutDone } from './opt-out-done.tsx';
import { OptOutForm, type OptOutAnswer } from './opt-out-form.tsx';
import { type OptOutOutcome, readDone } from './read-done.server.ts';
import { readOptOut } from './read-opt-out.server.ts';
import { offeredCategories, stopContacts } from './stop-contacts.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const isNotMe = new URL(request.url).searchParams.has('not-me');
  return data({ categories: await offeredCategories(context), formId: randomUUID(), done: readDone(request), isNotMe });
}

/** Stops what the form names. What is wrong is said at its field, and nothing that was typed is lost. */
export async function action({ request, context }: ActionFunctionArgs) {
  const organisation = await readOrganisation(context);
  const asked = readOptOut(await request.formData(), organisation?.phone ?? '');
  const answer: OptOutAnswer = { ...asked.typed, formId: asked.formId, problems: asked.problems, isTooMany: false };
  if (asked.kind === 'wrong') return data(answer, { status: 422 });
  if (!(await context.limits.formsPerNetwork.take(context.clientAddress)))
    return data({ ...answer, isTooMany: true }, { status: 429, headers: { 'Retry-After': '60' } });
  const receipts = await stopContacts(context, asked);
  const kinds = asked.categories.length === 0 ? '' : `&kinds=${asked.categories.join()}`;
  const notMe = asked.typed.isNotMe ? '&not-me=1' : '';
  return redirect(`/opt-out?receipt=${receipts.join()}${kinds}${notMe}`, 303);
}

/** `Retry-After`, where the action sets it. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta = titlePage<{ readonly done: OptOutOutcome | undefined }>(({ shared, hasProblem }, data) =>
  data?.done === undefined || hasProblem ? shared.optOut.title : shared.optOut.doneTitle,
);

export default function OptOut() {
  const { categories, formId, done, isNotMe } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return done === undefined || answer !== undefined ? (
    <OptOutForm categories={categories} formId={formId} isNotMe={isNotMe} answer={answer} />
  ) : (
    <OptOutDone done={done} />
  );
}
