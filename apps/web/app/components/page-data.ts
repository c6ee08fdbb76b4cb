import { LOCALES, type WrittenLocale } from '@heed/i18n/locales';
import { preferencesIn } from '@heed/i18n/preferences/in-language';
import type { PreferencesMessages } from '@heed/i18n/preferences/messages';
import { publicIn } from '@heed/i18n/public/in-language';
import type { PublicMessages } from '@heed/i18n/public/messages';
import { useRouteLoaderData } from '@remix-run/react';

/** What every page knows. */
export interface PageData {
  readonly locale: WrittenLocale;
  readonly organisation: string;
  /** As people write it; absent: no catalogue yet. */
  readonly phone: string | undefined;
  readonly phoneHref: string | undefined;
  /** How large the organisation's picture is shown, in CSS pixels; absent: its first letter stands in. */
  readonly logo: { readonly width: number; readonly height: number } | undefined;
  readonly brandCss: string;
  /** Path with query, without a language in it: where a change of language comes back to. */
  readonly path: string;
  readonly requestId: string;
  /** The last press was not taken: something on the page has to be looked at. */
  readonly hasProblem: boolean;
  /** Present on a device that staff handed over: the token of the form that ends it, and how long it waits. */
  readonly kiosk: { readonly form: string; readonly minutes: string } | undefined;
}

/** The page's data and its words. */
export interface PageWords extends PageData {
  readonly direction: 'ltr' | 'rtl';
  readonly words: PreferencesMessages;
  readonly shared: PublicMessages;
}

/** For an error before anything was known. */
const NOTHING_KNOWN: PageData = {
  locale: 'en',
  organisation: '',
  phone: undefined,
  phoneHref: undefined,
  logo: undefined,
  brandCss: '',
  path: '/',
  requestId: '',
  hasProblem: false,
  kiosk: undefined,
};

/** Returns the page's data and its words. */
export function usePage(): PageWords {
  return withWords(useRouteLoaderData<PageData>('root') ?? NOTHING_KNOWN);
}

/** Adds the words of its language to a page's data. */
export function withWords(data: PageData): PageWords {
  return {
    ...data,
    direction: LOCALES[data.locale].direction,
    words: preferencesIn(data.locale),
    shared: publicIn(data.locale),
  };
}
