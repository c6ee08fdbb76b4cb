import type { MetaArgs } from '@remix-run/node';
import { useSearchParams } from '@remix-run/react';
import { Banner } from '../../components/banner.tsx';
import { usePage } from '../../components/page-data.ts';
import { titlePage } from '../../components/page-title.ts';
import { Page } from '../../components/page.tsx';
import { WaysOn } from '../../components/ways-on.tsx';

export const meta = ({ matches, location }: MetaArgs) =>
  titlePage(
    ({ shared, organisation }) => shared.landing.title({ organisation }),
    ({ shared }) => (new URLSearchParams(location.search).has('closed') ? shared.landing.closed : undefined),
  )({ matches, data: {} });

export default function Landing() {
  const { shared, organisation } = usePage();
  const [asked] = useSearchParams();
  return (
    <Page title={shared.landing.title({ organisation })} lede={<p>{shared.landing.lede}</p>}>
      {asked.has('closed') ? <Banner tone="done" heading={shared.landing.closed} /> : null}
      <WaysOn />
      <p className="fine">
        <a href="/staff">{shared.shell.staff}</a>
      </p>
    </Page>
  );
}
