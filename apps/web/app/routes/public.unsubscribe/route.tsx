import { type LoaderFunctionArgs, data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { keepLanguage, parseLanguage, readLanguage } from '../../.server/language.ts';
import { readUnsubscribeOnce } from '../../.server/read-unsubscribe-once.ts';
import { ErrorPage } from '../../components/error-page.tsx';
import { titlePage } from '../../components/page-title.ts';
import { nameTypes } from '../../wording/name-types.ts';
import { readerFor } from '../../.server/reader.ts';
import { titleOf, UnsubscribePage, type UnsubscribePageData } from './unsubscribe-page.tsx';

/** The page behind the address in a mail's header: says what would stop, or that it is stopped. The form's POST is the API's. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const view = await readUnsubscribeOnce(context, params['token'] ?? '');
  if (view.kind === 'invalid') return data({ kind: 'invalid' as const }, { status: 404 });
  const locale = await readLanguage(request, context);
  const catalogue = await context.deps.catalogues.current();
  const names = nameTypes(catalogue, locale, readerFor(context, locale, catalogue).words);
  const name = view.type === undefined ? undefined : names.get(view.type.key);
  // A page whose address carries a token may not post (its origin is hidden), so a language chosen here is remembered on the way.
  const chosen = parseLanguage(new URL(request.url).searchParams.get('language'));
  return data(
    {
      kind: 'link' as const,
      what: name === undefined || name.isHidden ? undefined : name.label,
      hasType: view.type !== undefined,
      mayStopType: view.type !== undefined && view.type.stoppable !== 'locked',
      receipt: view.stopped?.number,
      isAllStopped: view.allStopped,
      disowned: view.disowned?.number,
      mayDisown: 'address' in view.opened.target,
      wayBack: 'recipient' in view.opened.target ? `/p/${encodeURIComponent(params['token'] ?? '')}` : undefined,
    },
    { headers: chosen === undefined ? {} : { 'Set-Cookie': await keepLanguage(chosen) } },
  );
}

export const meta = titlePage<{ readonly kind: 'invalid' } | ({ readonly kind: 'link' } & UnsubscribePageData)>(
  (page, data) => {
    if (data?.kind === 'link') return titleOf(page, data);
    return data === undefined ? page.shared.unsubscribe.title : page.shared.error.invalidTitle;
  },
);

export default function Unsubscribe() {
  const page = useLoaderData<typeof loader>();
  return page.kind === 'invalid' ? <ErrorPage kind="invalid-link" /> : <UnsubscribePage page={page} />;
}
