import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { keepOrder } from '../../wording/reader.ts';

/** What the page says. `what` is absent where the name would give too much away. */
export interface UnsubscribePageData {
  readonly what: string | undefined;
  readonly hasType: boolean;
  readonly mayStopType: boolean;
  readonly receipt: string | undefined;
  readonly isAllStopped: boolean;
}

/** One press stops. Nothing has changed before it. */
export function UnsubscribePage({ page }: { readonly page: UnsubscribePageData }) {
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
          <p className="proof">{unsubscribe.receipt({ number: keepOrder(locale, page.receipt) })}</p>
          {phone === undefined ? null : <p>{unsubscribe.wayBack({ phone })}</p>}
        </Banner>
      )}
      {page.isAllStopped ? null : <Presses page={page} />}
      <p className="fine">{unsubscribe.cannotStop}</p>
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
