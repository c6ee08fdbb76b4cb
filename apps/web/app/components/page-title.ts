import type { MetaDescriptor } from '@remix-run/node';
import { type PageData, type PageWords, withWords } from './page-data.ts';

interface Match {
  readonly id: string;
  readonly data: unknown;
}

/** Returns a route's title: what the page is for, then who sends; and, for whoever finds it by searching, what these pages do. */
export function titlePage(
  title: (page: PageWords) => string,
): (args: { readonly matches: readonly Match[] }) => MetaDescriptor[] {
  return ({ matches }) => {
    const data = matches.find(({ id }) => id === 'root')?.data as PageData | undefined;
    if (data === undefined) return [];
    const page = withWords(data);
    return [
      { title: [title(page), data.organisation].filter((part) => part !== '').join(' · ') },
      { name: 'description', content: page.shared.landing.lede },
    ];
  };
}
