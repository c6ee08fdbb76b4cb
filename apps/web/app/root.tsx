import { type LinksFunction, type LoaderFunctionArgs, data } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, isRouteErrorResponse, useMatches, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import { carriesToken } from '../server/token-path.ts';
import { makeFormToken } from './.server/form-token.ts';
import { KIOSK_IDLE_SECONDS } from './.server/kiosk.ts';
import { keepLanguage, parseLanguage, readLanguage } from './.server/language.ts';
import { readOrganisation } from './.server/organisation.ts';
import { readSession } from './.server/session.ts';
import { useNonce } from './components/nonce.tsx';
import { type PageData, usePage } from './components/page-data.ts';
import { ErrorPage } from './components/error-page.tsx';
import styles from './styles/index.css?url';
import { formatPhone, inOnePiece } from './wording/reader.ts';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.ico', sizes: 'any' },
];

/** A language asked for in the address is remembered like one picked: the next page speaks it too. It changes nothing of anybody's choices. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const [locale, organisation, session] = await Promise.all([
    readLanguage(request, context),
    readOrganisation(context),
    readSession(request, context),
  ]);
  const url = new URL(request.url);
  const asked = parseLanguage(url.searchParams.get('language'));
  url.searchParams.delete('language');
  const page: PageData = {
    locale,
    organisation: organisation?.name ?? '',
    phone: organisation === undefined ? undefined : inOnePiece(locale, formatPhone(organisation.phone)),
    phoneHref: organisation === undefined ? undefined : `tel:${organisation.phone}`,
    logo: fitLogo(context.config.brand.logo),
    brandCss: context.brandCss,
    // An address with a token in it is never written into a page.
    path: carriesToken(url.pathname) ? '' : url.pathname + url.search,
    requestId: context.requestId,
    // Whoever renders the page knows: see `entry.server.tsx`.
    hasProblem: false,
    kiosk:
      session?.kiosk === undefined
        ? undefined
        : { form: makeFormToken(session, context), minutes: String(KIOSK_IDLE_SECONDS / 60) },
  };
  return data(page, asked === undefined ? {} : { headers: { 'Set-Cookie': await keepLanguage(asked) } });
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const { locale, direction, brandCss } = usePage();
  const nonce = useNonce();
  const isScripted = useMatches().some(({ handle }) => isScriptedHandle(handle));
  return (
    <html lang={locale} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <Meta />
        <Links />
        {brandCss === '' ? null : <style nonce={nonce} dangerouslySetInnerHTML={{ __html: brandCss }} />}
      </head>
      <body>
        {children}
        {isScripted ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const failure = useRouteError();
  return <ErrorPage kind={isRouteErrorResponse(failure) && failure.status === 404 ? 'not-found' : 'broken'} />;
}

const LOGO_HEIGHT = 40;
const WIDEST_LOGO = 220;

/** Returns the size a picture is shown in: as high as the line it stands in, unless it is very wide. */
function fitLogo(drawn: { readonly width: number; readonly height: number } | undefined): PageData['logo'] {
  if (drawn === undefined) return undefined;
  const scale = Math.min(LOGO_HEIGHT / drawn.height, WIDEST_LOGO / drawn.width);
  return { width: Math.round(drawn.width * scale), height: Math.round(drawn.height * scale) };
}

/** A route that says `handle = { script: true }` runs script. Pages that patients open do not. */
function isScriptedHandle(handle: unknown): boolean {
  return typeof handle === 'object' && handle !== null && 'script' in handle && handle.script === true;
}
