import { type LoaderFunctionArgs, data, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { LedgerPosition } from '@heed/domain/ledger/entry';
import { readOwnHistory } from '@heed/use-cases/preferences/read-own-history';
import { readLanguage } from '../../.server/language.ts';
import { proofOf, readNaming } from '../../.server/proof.ts';
import { readerFor } from '../../.server/reader.ts';
import { keepSession, readSession } from '../../.server/session.ts';
import { HistoryList } from '../../components/history-list.tsx';
import { usePage } from '../../components/page-data.ts';
import { titlePage } from '../../components/page-title.ts';
import { Page } from '../../components/page.tsx';
import { describeHistory } from '../../wording/describe-history.ts';
import { nameTypes } from '../../wording/name-types.ts';

const ENTRIES_PER_PAGE = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session?.powers !== 'full') throw redirect('/preferences', 303);
  const before = Number(new URL(request.url).searchParams.get('before') ?? Number.NaN);
  const history = await readOwnHistory(context.deps, {
    recipient: session.recipient,
    proof: proofOf(session, context),
    limit: ENTRIES_PER_PAGE,
    ...(Number.isSafeInteger(before) && before > 0 ? { before: before as LedgerPosition } : {}),
  });
  const [catalogue, locale, { mayName }] = await Promise.all([
    context.deps.catalogues.current(),
    readLanguage(request, context),
    readNaming(session, context),
  ]);
  const { entries, zone } = history;
  const reader = readerFor(context, locale, catalogue, zone.name);
  return data(
    {
      acts: describeHistory(reader, nameTypes(catalogue, locale, reader.words, mayName), history),
      older: entries.length === ENTRIES_PER_PAGE ? entries.at(-1)?.position : undefined,
    },
    { headers: { 'Set-Cookie': await keepSession(session, context) } },
  );
}

export const meta = titlePage(({ words }) => words.history.title);

export default function History() {
  const { acts, older } = useLoaderData<typeof loader>();
  const { history } = usePage().words;
  return (
    <Page title={history.title} back="/preferences" lede={<p>{history.lede}</p>}>
      {acts.length === 0 ? <p>{history.empty}</p> : null}
      <HistoryList acts={acts} />
      {older === undefined ? null : (
        <p>
          <a href={`/preferences/history?before=${String(older)}`}>{history.older}</a>
        </p>
      )}
    </Page>
  );
}
