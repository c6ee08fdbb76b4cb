import { addressIn } from '@heed/i18n/address/in-language';
import { Button } from '../../components/button.tsx';
import { ContactFields } from '../../components/contact-fields.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import type { AddressAnswer } from './address-answer.ts';
import type { AddressPageData } from './address-page-data.ts';
import { problemsOf } from './problems-of.ts';

/** One address or number that is new. */
export function OfferForm({
  page,
  answer,
}: {
  readonly page: AddressPageData;
  readonly answer: AddressAnswer | undefined;
}) {
  const { locale, shared } = usePage();
  const address = addressIn(locale);
  const problems = new Map(problemsOf({ locale, shared }, answer).map(({ field, text }) => [field, text]));
  const { email, phone } = answer?.kind === 'offer' ? answer : { email: '', phone: '' };
  return (
    <form method="post" action="/preferences/address" className="card form" noValidate>
      <HiddenFields fields={{ do: 'offer', form: page.form, formId: page.formIds.offer }} />
      <ContactFields
        state={{ email, phone, problems: { email: problems.get('email'), phone: problems.get('phone') } }}
      />
      <p>{address.notice}</p>
      <Button look="primary">{address.sendButton}</Button>
    </form>
  );
}
