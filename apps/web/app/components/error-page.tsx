import { usePage } from './page-data.ts';
import { Page } from './page.tsx';
import { WaysOn } from './ways-on.tsx';

/** An error in plain words, with what the person came for still in reach. */
export function ErrorPage({ kind }: { readonly kind: 'not-found' | 'broken' | 'invalid-link' }) {
  const { shared, phone, requestId } = usePage();
  const { error } = shared;
  switch (kind) {
    case 'not-found':
      return (
        <Page title={error.notFoundTitle} lede={<p>{error.notFoundText}</p>}>
          <WaysOn />
        </Page>
      );
    case 'invalid-link':
      return (
        <Page title={error.invalidTitle} lede={<p>{error.invalidText}</p>} languageWay="query">
          <WaysOn />
        </Page>
      );
    case 'broken':
      return (
        <Page
          title={error.brokenTitle}
          lede={<p>{phone === undefined ? error.brokenTextNoPhone : error.brokenText({ phone })}</p>}
        >
          <WaysOn />
          {requestId === '' ? null : <p className="fine">{error.code({ code: requestId })}</p>}
        </Page>
      );
  }
}
