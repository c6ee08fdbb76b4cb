import { data, type HeadersFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { kioskIn } from '@heed/i18n/kiosk/in-language';
import { KIOSK_ANSWER_SECONDS, leadOn } from '../../.server/kiosk.ts';
import { readSession } from '../../.server/session.ts';
import { ButtonLink } from '../../components/button.tsx';
import { usePage } from '../../components/page-data.ts';
import { titlePage } from '../../components/page-title.ts';
import { Page } from '../../components/page.tsx';

/** Asks whether the patient is still there. Without an answer it closes by itself; an answer as late as the last second goes on. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession(request, context);
  if (session?.kiosk === undefined) throw redirect('/kiosk/over', 303);
  return data(
    { seconds: String(KIOSK_ANSWER_SECONDS) },
    { headers: { Refresh: leadOn(KIOSK_ANSWER_SECONDS, 'over', '?why=idle') } },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta = titlePage(({ locale }) => kioskIn(locale).stillTitle);

export default function StillThere() {
  const words = kioskIn(usePage().locale);
  return (
    <Page title={words.stillTitle} lede={<p>{words.stillText(useLoaderData<typeof loader>())}</p>}>
      <ButtonLink look="primary" href="/preferences">
        {words.goOn}
      </ButtonLink>
    </Page>
  );
}
