import { formatList } from '@heed/i18n/format/list';
import { notMeIn } from '@heed/i18n/not-me/in-language';
import { Banner } from '../../components/banner.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { inOnePiece } from '../../wording/reader.ts';
import type { OptOutOutcome } from './read-done.server.ts';

/** Says what is stopped. The same words for an address we know and one we do not. */
export function OptOutDone({ done }: { readonly done: OptOutOutcome }) {
  const { shared, words, locale, phone = '' } = usePage();
  const notMe = notMeIn(locale);
  const { optOut } = shared;
  const kinds = formatList(
    locale,
    done.categories.map((category) => words.quoted({ what: words.categories[category] })),
  );
  const stopped = done.categories.length === 0 ? optOut.doneAll : optOut.doneSome({ kinds });
  const heading = done.isNotMe ? notMe.doneText : stopped;
  return (
    <Page title={optOut.doneTitle}>
      <Banner tone="done" heading={heading}>
        {done.isNotMe ? null : <p>{optOut.doneKnown}</p>}
        {done.receipts.map((number) => (
          <p key={number} className="proof">
            {words.receipt.number({ number: inOnePiece(locale, number) })}
          </p>
        ))}
      </Banner>
      {done.isNotMe ? <p>{notMe.backCall({ phone: inOnePiece(locale, phone) })}</p> : <Afterwards />}
      <p>
        <a href="/opt-out">{optOut.another}</a>
      </p>
    </Page>
  );
}

function Afterwards() {
  const { shared, locale } = usePage();
  return (
    <>
      <p>{shared.optOut.cannotStop}</p>
      <p>{shared.optOut.doneBack}</p>
      <p>
        <a href="/opt-out?not-me=1">{notMeIn(locale).box}</a>
      </p>
    </>
  );
}
