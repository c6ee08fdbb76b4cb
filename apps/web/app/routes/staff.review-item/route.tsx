import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { ReviewItemId } from '@heed/domain/review/review-item';
import { staffIn } from '@heed/i18n/staff/in-language';
import type { ReviewTold } from '@heed/i18n/staff/messages';
import { isRouteErrorResponse, useActionData, useLoaderData, useRouteError } from '@remix-run/react';
import { z } from 'zod';
import { ErrorPage } from '../../components/error-page.tsx';
import { titleStaffPage } from '../../components/staff/staff-title.ts';
import { StaffPage } from '../../components/staff/staff-page.tsx';
import { useStaffWords } from '../../components/staff/staff-words.ts';
import caseStyles from '../../styles/staff-case.css?url';
import deskStyles from '../../styles/staff-desk.css?url';
import staffStyles from '../../styles/staff.css?url';
import { makeStaffFormToken, requireReviewer, requireStaff } from '../staff.session/require-staff.server.ts';
import { staffReaderFor } from '../staff.session/staff-reader.server.ts';
import { ItemPage } from './item-page.tsx';
import { moveItem, type ItemMove } from './move-item.server.ts';
import { readItem } from './read-item.server.ts';
import { readResolution } from './read-resolution.server.ts';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: staffStyles },
  { rel: 'stylesheet', href: caseStyles },
  { rel: 'stylesheet', href: deskStyles },
];
/** Several items stand open beside each other: each tab says which one it is. */
export const meta = titleStaffPage<{ readonly item: { readonly title: string } }>(
  (words, _locale, data) => data?.item.title ?? words.queue.title,
);

const TOLD = Object.keys(staffIn('en').told) as readonly ReviewTold[];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const reader = await staffReaderFor(request, context);
  const item = await readItem(context, reader, staff, itemIdOf(params['id']));
  if (item === undefined) throw notFound();
  const asked = new URL(request.url).searchParams.get('told');
  return {
    item,
    name: staff.displayName,
    form: makeStaffFormToken(staff, context),
    told: TOLD.find((known) => known === asked),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff, form } = await requireReviewer(request, context);
  const id = itemIdOf(params['id']);
  const move = form.get('do');
  const toDo = await readMove(move, form, context);
  if (toDo === undefined) throw data(undefined, { status: 400 });
  if (toDo.kind === 'wrong') return data({ fields: toDo.fields, typed: toDo.typed }, { status: 422 });
  const told = await moveItem(context, toDo.kind === 'wanted' ? { resolve: toDo.wanted } : toDo.move, id, staff);
  if (told === undefined) throw notFound();
  if (told === 'identity-needed') {
    if (toDo.kind !== 'wanted') throw new Error('Only the end of an item opens something.');
    return data({ fields: ['identity'] as const, typed: toDo.typed }, { status: 422 });
  }
  if (told === 'not-permitted') throw data({ forbidden: true }, { status: 403 });
  context.log.info({ requestId: context.requestId, staff: staff.staff, item: id, told }, 'a review item was acted on');
  return redirect(`/staff/review/${id}?told=${told}`, 303);
}

type ReadMove =
  { readonly kind: 'move'; readonly move: Exclude<ItemMove, object> } | ReturnType<typeof readResolution> | undefined;

async function readMove(raw: unknown, form: FormData, { deps }: ActionFunctionArgs['context']): Promise<ReadMove> {
  if (raw === 'claim' || raw === 'ask' || raw === 'reopen') return { kind: 'move', move: raw };
  if (raw !== 'resolve') return undefined;
  return readResolution(form, await deps.catalogues.current());
}

function itemIdOf(raw: string | undefined): ReviewItemId {
  const id = z.uuid().safeParse(raw);
  if (!id.success) throw notFound();
  return id.data as ReviewItemId;
}

function notFound() {
  return data(undefined, { status: 404 });
}

export default function Item() {
  const { item, name, form, told } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  return (
    <ItemPage item={item} name={name} formToken={form} told={wrong === undefined ? told : undefined} wrong={wrong} />
  );
}

export function ErrorBoundary() {
  const failure = useRouteError();
  const { forbidden, item } = useStaffWords();
  const status = isRouteErrorResponse(failure) ? failure.status : 500;
  if (status !== 403 && status !== 404) return <ErrorPage kind="broken" />;
  return (
    <StaffPage
      title={status === 403 ? forbidden.title : item.notFound}
      lede={status === 403 ? forbidden.text : undefined}
      isNarrow
    >
      <p>
        <a href="/staff/review">{item.back}</a>
      </p>
    </StaffPage>
  );
}
