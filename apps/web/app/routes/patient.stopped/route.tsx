import type { MetaArgs } from '@remix-run/node';
import { useSearchParams } from '@remix-run/react';
import { assertNever } from '@heed/domain/brand';
import { pauseIn } from '@heed/i18n/pause/in-language';
import { Banner } from '../../components/banner.tsx';
import { type PageWords, usePage } from '../../components/page-data.ts';
import { titlePage } from '../../components/page-title.ts';
import { Page } from '../../components/page.tsx';
import { AskLinkCard } from '../../components/ways-on.tsx';
import { inOnePiece } from '../../wording/reader.ts';

/** What was done, as the address tells it. */
type Done = 'stopped' | 'part' | 'paused';

function wordsFor(done: Done, { words, locale }: PageWords) {
  switch (done) {
    case 'stopped':
      return { title: words.narrowed.stoppedTitle, text: words.narrowed.stoppedText };
    case 'part':
      return { title: words.narrowed.partTitle, text: words.narrowed.partText };
    case 'paused':
      return { title: pauseIn(locale).afterTitle, text: pauseIn(locale).afterText };
    default:
      return assertNever(done);
  }
}

function doneBy(asked: URLSearchParams): Done {
  return asked.has('part') ? 'part' : asked.has('paused') ? 'paused' : 'stopped';
}

export const meta = ({ matches, location }: MetaArgs) =>
  titlePage((page) => wordsFor(doneBy(new URLSearchParams(location.search)), page).title)({ matches });

/** After a stop or a pause that was done without a running session: says what is off, what is not, and the receipt. */
export default function Stopped() {
  const page = usePage();
  const { words, locale } = page;
  const [asked] = useSearchParams();
  const { title, text } = wordsFor(doneBy(asked), page);
  const number = /^[0-9A-Z]{3}-[0-9A-Z]{3}$/.exec(asked.get('receipt') ?? '')?.[0];
  return (
    <Page title={title}>
      <Banner tone="done" heading={text}>
        {number === undefined ? null : (
          <p className="proof">{words.receipt.number({ number: inOnePiece(locale, number) })}</p>
        )}
      </Banner>
      <AskLinkCard />
    </Page>
  );
}
