import { assertNever } from '@heed/domain/brand';
import { stillRightIn } from '@heed/i18n/still-right/in-language';
import type { PageWords } from '../../components/page-data.ts';
import type { PageOutcome } from './read-outcome.server.ts';

/** Returns what came of the last press as the page's title says it, before anything else. */
export function sayOutcome(
  { words, shared, locale }: PageWords,
  { outcome }: { readonly outcome: PageOutcome },
): string | undefined {
  switch (outcome.kind) {
    case 'none':
      return undefined;
    case 'saved':
      return words.receipt.saved;
    case 'undone':
      return words.receipt.undone;
    case 'unchanged':
      return words.receipt.unchanged;
    case 'confirmed':
      return stillRightIn(locale).done;
    case 'sign':
    case 'newer':
      return shared.formProblem.heading;
    default:
      return assertNever(outcome);
  }
}
