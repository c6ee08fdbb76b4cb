import { CATEGORIES, type Category } from '@heed/domain/catalogue/catalogue';

/** What a finished form shows: receipt numbers, and the kinds where not everything was stopped. */
export interface OptOutOutcome {
  readonly receipts: readonly string[];
  readonly categories: readonly Category[];
  readonly isNotMe: boolean;
}

/** Reads it from the address, which names no address and no number. */
export function readDone(request: Request): OptOutOutcome | undefined {
  const asked = new URL(request.url).searchParams;
  const receipts = (asked.get('receipt') ?? '').split(',').filter((text) => /^[0-9A-Z]{3}-[0-9A-Z]{3}$/.test(text));
  if (receipts.length === 0) return undefined;
  const kinds = new Set((asked.get('kinds') ?? '').split(','));
  return {
    receipts: receipts.slice(0, 2),
    categories: CATEGORIES.filter((category) => kinds.has(category)),
    isNotMe: asked.has('not-me'),
  };
}
