import { notMeIn } from '@heed/i18n/not-me/in-language';
import { Button } from './button.tsx';
import { ActionCard } from './card.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { usePage } from './page-data.ts';

/** The hidden fields of the press. `at`: for which address, signed. */
export interface NotMeForm {
  readonly at: string;
  readonly formId: string;
}

/** One press for whoever does not know the person: it says what happens, and asks nothing. */
export function NotMeCard({ form }: { readonly form: NotMeForm }) {
  const notMe = notMeIn(usePage().locale);
  return (
    <ActionCard id="not-me" heading={notMe.heading} text={notMe.text}>
      <form method="post" action="/preferences/not-me">
        <HiddenFields fields={{ at: form.at, formId: form.formId }} />
        <Button>{notMe.button}</Button>
      </form>
    </ActionCard>
  );
}
