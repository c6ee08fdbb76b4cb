import lighthouse, { desktopConfig } from 'lighthouse';
import type { MeasuredPage } from './patient-pages.ts';

/** Lighthouse's own two settings: a mid-range phone on slow 4G, and a desktop on cable. */
export const DEVICES = ['phone', 'desktop'] as const;
export type Device = (typeof DEVICES)[number];

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What was found: scores of 0 to 100, and the audits that cost a point. */
export interface Measured {
  readonly scores: Readonly<Record<Category, number>>;
  readonly faults: readonly string[];
  readonly version: string;
}

/** Measures one page in the browser that listens on `port`. */
export async function measurePage(port: number, page: MeasuredPage, device: Device): Promise<Measured> {
  const result = await lighthouse(
    page.url,
    {
      port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
      // The first visit is what counts: nothing of the page is in the browser's store.
      disableStorageReset: false,
      ...(page.cookie === undefined ? {} : { extraHeaders: { Cookie: page.cookie } }),
      ...(page.isNeverListed === true ? { skipAudits: ['is-crawlable'] } : {}),
    },
    device === 'desktop' ? desktopConfig : undefined,
  );
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${page.name}.`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(`${page.name}: ${lhr.runtimeError.message}`);
  const scoreOf = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const weighed = CATEGORIES.flatMap((category) => lhr.categories[category]?.auditRefs ?? []);
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    faults: weighed
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) =>
        [id, lhr.audits[id]?.displayValue, lhr.audits[id]?.explanation].filter((part) => part !== undefined),
      )
      .map((parts) => parts.join(' ')),
    version: lhr.lighthouseVersion,
  };
}
