import type { MetaDescriptor } from '@remix-run/node';
import { type PageData, type PageWords, withWords } from './page-data.ts';

interface Match {
  readonly id: string;
  readonly data: unknown;
}

/** Returns a route's title: what the page is for, then who sends. */
export function titlePage(
  title: (page: PageWords) => string,
): (args: { readonly matches: readonly Match[] }) => MetaDescriptor[] {
  return ({ matches }) => {
    const data = matches.find(({ id }) => id === 'root')?.data as PageData | undefined;
    if (data === undefined) return [];
    return [{ title: [title(withWords(data)), data.organisation].filter((part) => part !== '').join(' · ') }];
  };
}
