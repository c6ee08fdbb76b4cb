import type { MetaDescriptor } from '@remix-run/node';
import { isRouteErrorResponse } from '@remix-run/react';
import { type PageData, type PageWords, withWords } from './page-data.ts';

interface Match {
  readonly id: string;
  readonly data: unknown;
}

/** What a route knows when its title is made. `data`: what its loader handed over; absent where it did not get that far. */
interface TitleArgs {
  readonly matches: readonly Match[];
  readonly data?: unknown;
  readonly error?: unknown;
}

/**
 * Returns a route's title, the state first: what came of the last press, what the page is for, then who sends. It is what a screen reader says before all else,
 * and all that a tab shows. For whoever finds the page by searching: what these pages do. `state`: what the page says above everything else; its first sentence is taken.
 */
export function titlePage<Data = unknown>(
  title: (page: PageWords, data: Data | undefined) => string,
  state: (page: PageWords, data: Data) => string | undefined = () => undefined,
): (args: TitleArgs) => MetaDescriptor[] {
  return ({ matches, data, error }) => {
    const root = matches.find(({ id }) => id === 'root')?.data as PageData | undefined;
    if (root === undefined) return [];
    const page = withWords(root);
    // The route's own loader made it. Remix says `null` where there is none.
    const known = (data ?? undefined) as Data | undefined;
    const name = isNone(error) ? title(page, known) : titleOfFailure(page, error);
    const parts = [
      root.hasProblem ? page.shared.formProblem.heading : undefined,
      known === undefined || root.hasProblem ? undefined : firstSentence(page, state(page, known)),
      name,
      name.includes(root.organisation) ? undefined : root.organisation,
    ];
    return [
      { title: parts.filter((part) => part !== undefined && part !== '').join(' · ') },
      { name: 'description', content: page.shared.landing.lede },
    ];
  };
}

const isNone = (error: unknown) => error === undefined || error === null;

function titleOfFailure({ shared }: PageWords, failure: unknown): string {
  return isRouteErrorResponse(failure) && failure.status === 404
    ? shared.error.notFoundTitle
    : shared.error.brokenTitle;
}

/** Without its full stop or colon: a title is no sentence. */
function firstSentence({ locale }: PageWords, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim().replace(/[.:。：।]$/u, '');
}
