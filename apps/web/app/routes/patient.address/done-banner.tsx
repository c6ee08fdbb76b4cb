import { addressIn } from '@heed/i18n/address/in-language';
import { reachIn } from '@heed/i18n/reach/in-language';
import { Banner } from '../../components/banner.tsx';
import { type PageWords, usePage } from '../../components/page-data.ts';
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

/** Returns what came of the last press as the page's title says it, before anything else; while an address waits for its code, that. */
export function sayOutcomeOfAddress(
  { locale }: PageWords,
  { done, offer }: Pick<AddressPageData, 'done' | 'offer'>,
): string | undefined {
  const address = addressIn(locale);
  switch (done?.kind) {
    case 'saved':
      return address.saved({ address: done.address });
    case 'withdrawn':
      return address.withdrawn;
    case 'taken-back':
      return address.takenBack;
    case undefined:
      return offer === undefined ? undefined : address.waiting;
  }
}
