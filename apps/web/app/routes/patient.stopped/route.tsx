import { useSearchParams } from '@remix-run/react';
import { Banner } from '../../components/banner.tsx';
import { usePage } from '../../components/page-data.ts';
import { titlePage } from '../../components/page-title.ts';
import { Page } from '../../components/page.tsx';
import { WaysOn } from '../../components/ways-on.tsx';
import { keepOrder } from '../../wording/reader.ts';

export const meta = titlePage(({ words }) => words.narrowed.stoppedTitle);

/** After a stop that was done without a running session: says what is off, what is not, and the receipt. */
export default function Stopped() {
  const { words, locale } = usePage();
  const [asked] = useSearchParams();
  const isPart = asked.has('part');
  const number = /^[0-9A-Z]{3}-[0-9A-Z]{3}$/.exec(asked.get('receipt') ?? '')?.[0];
  return (
    <Page title={isPart ? words.narrowed.partTitle : words.narrowed.stoppedTitle}>
      <Banner tone="done" heading={isPart ? words.narrowed.partText : words.narrowed.stoppedText}>
        {number === undefined ? null : (
          <p className="proof">{words.receipt.number({ number: keepOrder(locale, number) })}</p>
        )}
      </Banner>
      <WaysOn />
    </Page>
  );
}
