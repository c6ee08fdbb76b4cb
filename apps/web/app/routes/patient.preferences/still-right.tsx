import { stillRightIn } from '@heed/i18n/still-right/in-language';
import { Button } from '../../components/button.tsx';
import { ActionCard } from '../../components/card.tsx';
import { usePage } from '../../components/page-data.ts';

/**
 * One press says that everything stands as it should. It sends the form of choices: a switch that was moved meanwhile is saved and not lost.
 * `isAsked`: we asked by a link; then it is what the page is for.
 */
export function StillRight({ isAsked, formId }: { readonly isAsked: boolean; readonly formId: string }) {
  const words = stillRightIn(usePage().locale);
  return (
    <ActionCard id="still-right" heading={words.heading} text={isAsked ? words.asked : words.text}>
      <Button look={isAsked ? 'primary' : 'plain'} form={CHOICES_FORM} name="right" value={formId}>
        {words.button}
      </Button>
    </ActionCard>
  );
}

/** The id of the form that holds the switches. */
export const CHOICES_FORM = 'choices';
