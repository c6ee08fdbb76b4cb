import { addressIn } from '@heed/i18n/address/in-language';
import { Button } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import type { AddressPageData } from './address-page-data.ts';

/** What the person gave here, each with the way to take it out again. */
export function GivenCard({ page }: { readonly page: AddressPageData }) {
  const address = addressIn(usePage().locale);
  return (
    <section className="card form" aria-labelledby="given">
      <h2 id="given">{address.given}</h2>
      {page.given.map((one) => (
        <form key={one.act} method="post" action="/preferences/address">
          <HiddenFields fields={{ do: 'undo', act: one.act, form: page.form, formId: page.formIds.undo }} />
          <Button>{address.takeBack({ address: one.address })}</Button>
          {one.back === undefined ? null : <p className="hint">{address.comeBack({ addresses: one.back })}</p>}
        </form>
      ))}
    </section>
  );
}
