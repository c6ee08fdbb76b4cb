import { formatList } from '@heed/i18n/format/list';
import { Banner } from '../../components/banner.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { keepOrder } from '../../wording/reader.ts';
import type { OptOutOutcome } from './read-done.server.ts';

/** Says what is stopped. The same words for an address we know and one we do not. */
export function OptOutDone({ done }: { readonly done: OptOutOutcome }) {
  const { shared, words, locale } = usePage();
  const { optOut } = shared;
  const kinds = formatList(
    locale,
    done.categories.map((category) => words.quoted({ what: words.categories[category] })),
  );
  return (
    <Page title={optOut.doneTitle}>
      <Banner tone="done" heading={done.categories.length === 0 ? optOut.doneAll : optOut.doneSome({ kinds })}>
        <p>{optOut.doneKnown}</p>
        {done.receipts.map((number) => (
          <p key={number} className="proof">
            {words.receipt.number({ number: keepOrder(locale, number) })}
          </p>
        ))}
      </Banner>
      <p>{optOut.cannotStop}</p>
      <p>{optOut.doneBack}</p>
      <p>
        <a href="/opt-out">{optOut.another}</a>
      </p>
    </Page>
  );
}
