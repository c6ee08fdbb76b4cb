import { addressIn } from '@heed/i18n/address/in-language';
import { reachIn } from '@heed/i18n/reach/in-language';
import { Banner } from '../../components/banner.tsx';
import { usePage } from '../../components/page-data.ts';
import type { AddressPageData } from './address-page-data.ts';

/** Says what was just done; of a new address also what keeps messages from it, with the way on. */
export function DoneBanner({
  page,
  done,
}: {
  readonly page: AddressPageData;
  readonly done: NonNullable<AddressPageData['done']>;
}) {
  const { locale, words } = usePage();
  const address = addressIn(locale);
  if (done.kind !== 'saved')
    return <Banner tone="done" heading={done.kind === 'withdrawn' ? address.withdrawn : address.takenBack} />;
  return (
    <Banner tone="done" heading={address.saved({ address: done.address })}>
      {done.stopped === 'elsewhere' ? <p>{address.elsewhere}</p> : null}
      {done.stopped === 'turn-on' ? (
        <p>
          {address.stopped} <a href="/preferences">{words.history.back}</a>
        </p>
      ) : null}
      {page.hasWish ? (
        <p>
          {address.wish} <a href="/preferences/reach">{reachIn(locale).link}</a>
        </p>
      ) : null}
      {done.receipt === undefined ? null : <p className="proof">{done.receipt}</p>}
    </Banner>
  );
}
