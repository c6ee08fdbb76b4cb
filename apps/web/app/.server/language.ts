import { type AppLoadContext, createCookie } from '@remix-run/node';
import { WRITTEN_LOCALES, type WrittenLocale } from '@heed/i18n/locales';
import { matchLocale, staffLocaleFor, writtenLocaleFor } from '@heed/i18n/match-locale';
import { isStaffPath } from '../components/staff/staff-path.ts';
import { readUnsubscribeOnce } from './read-unsubscribe-once.ts';
import { readSession } from './session.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;
/** Holds a language tag and nothing else, so it needs no signature. */
const languageCookie = createCookie('__Host-language', {
  httpOnly: true,
  secure: true,
  sameSite: 'lax',
  path: '/',
  maxAge: YEAR_SECONDS,
});

/** Returns the language a page is written in: what was chosen on this device, else the recipient's, else what the browser asks for, else English. */
export async function readLanguage(request: Request, context: AppLoadContext): Promise<WrittenLocale> {
  const { pathname, searchParams } = new URL(request.url);
  const asked = searchParams.get('language') ?? undefined;
  const chosen: unknown = await languageCookie.parse(request.headers.get('Cookie'));
  const session = await readSession(request, context);
  const localeFor = isStaffPath(pathname) ? staffLocaleFor : writtenLocaleFor;
  return localeFor(
    asked,
    typeof chosen === 'string' ? chosen : undefined,
    session?.language ?? (await languageOfToken(request, context)),
    ...acceptedLanguages(request.headers.get('Accept-Language') ?? ''),
  );
}

/** The language of the person behind a one-click address: whoever opens it has no session. */
async function languageOfToken(request: Request, context: AppLoadContext): Promise<string | undefined> {
  const token = /^\/u\/([^/]+)$/.exec(new URL(request.url).pathname)?.[1];
  if (token === undefined) return undefined;
  const view = await readUnsubscribeOnce(context, decodeURIComponent(token));
  return view.kind === 'link' ? view.language : undefined;
}

/** Returns the written locale a form field names, or `undefined`. */
export function parseLanguage(raw: unknown): WrittenLocale | undefined {
  const locale = typeof raw === 'string' ? matchLocale(raw) : undefined;
  return WRITTEN_LOCALES.find((written) => written === locale);
}

/** Returns the header that remembers the language on this device. */
export function keepLanguage(locale: WrittenLocale): Promise<string> {
  return languageCookie.serialize(locale);
}

/** Returns the header that forgets it again. */
export function dropLanguage(): Promise<string> {
  return languageCookie.serialize('', { maxAge: 0 });
}

/** The tags of an Accept-Language header, most wanted first (RFC 9110 §12.5.4). */
function acceptedLanguages(header: string): readonly string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find((text) => text !== undefined);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== '' && tag !== '*' && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}
