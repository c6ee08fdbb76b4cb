import { addressIn } from '@heed/i18n/address/in-language';
import { codeIn } from '@heed/i18n/code/in-language';
import { reachIn } from '@heed/i18n/reach/in-language';
import { Banner } from '../../components/banner.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import type { AddressAnswer } from './address-answer.ts';
import type { AddressPageData } from './address-page-data.ts';
import { DoneBanner } from './done-banner.tsx';
import { GivenCard } from './given-card.tsx';
import { OfferForm } from './offer-form.tsx';
import { problemsOf } from './problems-of.ts';
import { WaitingCard } from './waiting-card.tsx';

/** Where a person gives an address or number of their own: they show that it is them, give it, and prove it with a code. */
export function AddressPage({
  page,
  answer,
}: {
  readonly page: AddressPageData;
  readonly answer: AddressAnswer | undefined;
}) {
  const { locale, shared } = usePage();
  const address = addressIn(locale);
  return (
    <Page title={address.title} back="/preferences" lede={<p>{address.lede}</p>}>
      <ProblemSummary problems={problemsOf({ locale, shared }, answer)} />
      {answer?.kind === 'too-many' ? (
        <Banner tone="problem" heading={codeIn(locale).tooMany({ phone: page.phone })} />
      ) : null}
      {answer?.kind === 'nothing-left' ? <Banner tone="problem" heading={reachIn(locale).nothingLeft} /> : null}
      {page.done === undefined || answer !== undefined ? null : <DoneBanner page={page} done={page.done} />}
      {page.offer === undefined ? null : <WaitingCard page={page} offer={page.offer} answer={answer} />}
      <Begin page={page} answer={answer} />
      {page.given.length === 0 ? null : <GivenCard page={page} />}
    </Page>
  );
}

/** What comes first: the proof, then the form; where nothing can be proved, the call. */
function Begin({ page, answer }: { readonly page: AddressPageData; readonly answer: AddressAnswer | undefined }) {
  const { words, locale } = usePage();
  const address = addressIn(locale);
  const { prove } = page;
  if (page.isProved) return page.offer === undefined ? <OfferForm page={page} answer={answer} /> : null;
  if (prove === undefined) return <p>{words.note.fixAddress({ phone: page.phone })}</p>;
  return (
    <section className="card form" aria-labelledby="first">
      <h2 id="first">{reachIn(locale).codeTitle}</h2>
      <p>
        {prove.kind === 'email'
          ? address.prove({ address: prove.value })
          : address.proveNumber({ address: prove.value })}
      </p>
      <p>
        <ButtonLink look="primary" href={prove.href}>
          {reachIn(locale).proveButton}
        </ButtonLink>
      </p>
    </section>
  );
}
