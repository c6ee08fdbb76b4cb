import { notMeIn } from '@heed/i18n/not-me/in-language';
import { inOnePiece } from '../wording/reader.ts';
import { Banner } from './banner.tsx';
import { usePage } from './page-data.ts';

/** Says that an address is closed because whoever reads there does not know the person, with the receipt. Names nobody. */
export function DisownedBanner({ receipt }: { readonly receipt: string | undefined }) {
  const { words, locale } = usePage();
  return (
    <Banner tone="done">
      <p>{notMeIn(locale).doneText}</p>
      {receipt === undefined ? null : (
        <p className="proof">{words.receipt.number({ number: inOnePiece(locale, receipt) })}</p>
      )}
    </Banner>
  );
}
