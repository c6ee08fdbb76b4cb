import { assertNever } from '@heed/domain/brand';
import { howIn } from '@heed/i18n/how/in-language';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { type PageWords, usePage } from '../../components/page-data.ts';
import type { HowPageData } from './how-page-data.ts';

/** What came of the last press: what changed exactly, its receipt and the way back. */
export function OutcomeOfHow({ page: { outcome, form, formIds } }: { readonly page: HowPageData }) {
  const { words, locale } = usePage();
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'undone':
      return <Banner tone="done" heading={words.receipt.undone} />;
    case 'unchanged':
      return <Banner tone="done" heading={words.receipt.unchanged} />;
    case 'saved':
      return (
        <Banner
          tone="done"
          heading={howIn(locale).changed}
          action={
            <form method="post" action="/preferences/how">
              <HiddenFields fields={{ do: 'undo', act: outcome.act, form, formId: formIds.undo }} />
              <Button look="quiet" aria-label={`${words.receipt.undo}: ${words.receipt.undoWhat(outcome)}`}>
                {words.receipt.undo}
              </Button>
            </form>
          }
        >
          <ul>
            {outcome.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="proof">{outcome.proof}</p>
        </Banner>
      );
  }
}

/** Returns what came of the last press as the page's title says it, before anything else. */
export function sayOutcomeOfHow(
  { words, locale }: PageWords,
  { outcome: { kind } }: Pick<HowPageData, 'outcome'>,
): string | undefined {
  switch (kind) {
    case 'none':
      return undefined;
    case 'undone':
      return words.receipt.undone;
    case 'unchanged':
      return words.receipt.unchanged;
    case 'saved':
      return howIn(locale).changed;
    default:
      return assertNever(kind);
  }
}
