import { notMeIn } from '@heed/i18n/not-me/in-language';
import { Banner } from '../../components/banner.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { CallBackCard } from '../../components/call-back-card.tsx';
import { ActionCard } from '../../components/card.tsx';
import { DisownedBanner } from '../../components/disowned-banner.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { type PageWords, usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { inOnePiece } from '../../wording/reader.ts';

/** What the page says. `what` is absent where the name would give too much away. */
export interface UnsubscribePageData {
  readonly what: string | undefined;
  readonly hasType: boolean;
  readonly mayStopType: boolean;
  readonly receipt: string | undefined;
  readonly isAllStopped: boolean;
  /** The receipt, where whoever reads at the address said that they do not know the person. */
  readonly disowned: string | undefined;
  readonly mayDisown: boolean;
  /** Where the person behind the link shows that it was them after all. */
  readonly wayBack: string | undefined;
}

/** Returns what stands above the page: what would stop, or what has stopped. */
export function titleOf({ shared, locale }: PageWords, { disowned, receipt }: UnsubscribePageData): string {
  if (disowned !== undefined) return notMeIn(locale).doneTitle;
  return receipt === undefined ? shared.unsubscribe.title : shared.unsubscribe.stoppedTitle;
}

/** One press stops. Nothing has changed before it. */
export function UnsubscribePage({ page }: { readonly page: UnsubscribePageData }) {
  return page.disowned === undefined ? <StopPage page={page} /> : <DisownedPage page={page} />;
}

function StopPage({ page }: { readonly page: UnsubscribePageData }) {
  const { shared, words, locale, phone } = usePage();
  const { unsubscribe } = shared;
  const what = page.what === undefined ? unsubscribe.hiddenWhat : words.quoted({ what: page.what });
  const isStopped = page.receipt !== undefined;
  return (
    <Page
      title={isStopped ? unsubscribe.stoppedTitle : unsubscribe.title}
      languageWay="query"
      {...(isStopped
        ? {}
        : {
            lede: (
              <>
                {page.hasType ? <p>{unsubscribe.about({ what })}</p> : null}
                <p>{unsubscribe.nothingYet}</p>
              </>
            ),
          })}
    >
      {page.receipt === undefined ? null : (
        <Banner
          tone="done"
          heading={
            page.isAllStopped
              ? unsubscribe.stoppedAll({ address: unsubscribe.thisAddress })
              : unsubscribe.stoppedType({ what, address: unsubscribe.thisAddress })
          }
        >
          {phone === undefined ? null : <p>{unsubscribe.wayBack({ phone })}</p>}
          <p className="proof">{unsubscribe.receipt({ number: inOnePiece(locale, page.receipt) })}</p>
        </Banner>
      )}
      {page.isAllStopped ? null : <Presses page={page} />}
      <p className="fine">{unsubscribe.cannotStop}</p>
      {page.mayDisown ? <NotMe /> : null}
    </Page>
  );
}

/** This page's form goes to the link itself: no cookie is needed. */
function NotMe() {
  const notMe = notMeIn(usePage().locale);
  return (
    <ActionCard id="not-me" heading={notMe.heading} text={notMe.text}>
      <form method="post">
        <HiddenFields fields={{ via: 'page', what: 'not-me' }} />
        <Button>{notMe.button}</Button>
      </form>
    </ActionCard>
  );
}

function DisownedPage({ page: { disowned, wayBack } }: { readonly page: UnsubscribePageData }) {
  const notMe = notMeIn(usePage().locale);
  return (
    <Page title={notMe.doneTitle} languageWay="query">
      <DisownedBanner receipt={disowned} />
      <CallBackCard>
        {wayBack === undefined ? null : <ButtonLink href={wayBack}>{notMe.backButton}</ButtonLink>}
      </CallBackCard>
    </Page>
  );
}

function Presses({ page }: { readonly page: UnsubscribePageData }) {
  const { unsubscribe } = usePage().shared;
  const mayStopType = page.mayStopType && page.receipt === undefined;
  return (
    <div className="card presses">
      {mayStopType ? (
        <form method="post">
          <HiddenFields fields={{ via: 'page', what: 'type' }} />
          <Button look="primary">{unsubscribe.stopType}</Button>
        </form>
      ) : null}
      <form method="post">
        <HiddenFields fields={{ via: 'page', what: 'all' }} />
        <Button look={page.mayStopType ? 'plain' : 'primary'}>{unsubscribe.stopAll}</Button>
        <p className="fine">{unsubscribe.stopAllHint}</p>
      </form>
    </div>
  );
}
