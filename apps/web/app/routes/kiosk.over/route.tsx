import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { kioskIn } from '@heed/i18n/kiosk/in-language';
import { readFormToken } from '../../.server/form-token.ts';
import { dropFarewell, keepFarewell, KIOSK_FAREWELL_SECONDS, leadOn, readFarewell } from '../../.server/kiosk.ts';
import { dropLanguage } from '../../.server/language.ts';
import { endSession, readSession } from '../../.server/session.ts';
import { usePage } from '../../components/page-data.ts';
import { titlePage } from '../../components/page-title.ts';
import { Page } from '../../components/page.tsx';
import { describeVisit } from './describe-visit.server.ts';

/**
 * The last page of a device that was handed over. After “I am done” it reads back what was changed, for a minute; then it says nothing of anybody.
 * A session that lies idle is ended here by the page's own leading on: that changes nobody's choices.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const [session, farewell] = await Promise.all([readSession(request, context), readFarewell(request, context)]);
  const asked = new URL(request.url).searchParams;
  const isKiosk = session?.kiosk !== undefined;
  const isGone = farewell === undefined || isKiosk || asked.has('gone');
  const headers = new Headers();
  if (isKiosk) {
    headers.append('Set-Cookie', await endSession(context));
    headers.set('Clear-Site-Data', '"cache"');
  }
  if (isGone) {
    headers.append('Set-Cookie', await dropFarewell(context));
    headers.append('Set-Cookie', await dropLanguage());
  } else headers.set('Refresh', leadOn(KIOSK_FAREWELL_SECONDS, 'over', '?gone=1'));
  return data(
    {
      isIdle: asked.get('why') === 'idle',
      visit: isGone ? undefined : await describeVisit(request, context, farewell),
    },
    { headers },
  );
}

/** “I am done”: ends the session on this device, whatever else the browser kept. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const session = await readSession(request, context);
  const token = readFormToken(form.get('form'), context);
  if (session?.kiosk === undefined || token?.recipient !== session.recipient) return redirect('/kiosk/over', 303);
  const headers = new Headers({ 'Clear-Site-Data': '"cache"' });
  headers.append('Set-Cookie', await endSession(context));
  headers.append(
    'Set-Cookie',
    await keepFarewell({ recipient: session.recipient, since: session.kiosk.since }, context),
  );
  return redirect('/kiosk/over', { status: 303, headers });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta = titlePage(({ locale }) => kioskIn(locale).endTitle);

export default function Over() {
  const { isIdle, visit } = useLoaderData<typeof loader>();
  const words = kioskIn(usePage().locale);
  return (
    <Page title={words.endTitle} lede={<p>{isIdle ? words.idle : words.endText}</p>}>
      {visit === undefined ? null : (
        <section className="card form" aria-labelledby="visit">
          <h2 id="visit">{visit.length === 0 ? words.nothing : words.changed}</h2>
          {visit.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
    </Page>
  );
}
