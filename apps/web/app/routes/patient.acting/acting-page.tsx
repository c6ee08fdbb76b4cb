import type { Representative } from '@heed/domain/recipient/recipient';
import { actingIn } from '@heed/i18n/acting/in-language';
import { Button } from '../../components/button.tsx';
import { RadioChoice } from '../../components/choice.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';

/** What the loader hands over. */
export interface ActingPageData {
  readonly form: string;
  readonly chosen: 'self' | Representative['role'];
  readonly roles: readonly { readonly role: Representative['role']; readonly until: string | undefined }[];
}

/** Where a person says for whom they choose. */
export function ActingPage({ page: { form, chosen, roles } }: { readonly page: ActingPageData }) {
  const { locale } = usePage();
  const say = actingIn(locale);
  return (
    <Page title={say.title} back="/preferences" lede={<p>{say.lede}</p>}>
      <form method="post" action="/preferences/acting" className="card form">
        <HiddenFields fields={{ form }} />
        <fieldset aria-label={say.title}>
          <RadioChoice name="as" value="self" isOn={chosen === 'self'}>
            {say.self}
          </RadioChoice>
          {roles.map(({ role, until }) => (
            <RadioChoice key={role} name="as" value={role} isOn={chosen === role}>
              {until === undefined ? say.as[role] : `${say.as[role]} (${say.until({ day: until })})`}
            </RadioChoice>
          ))}
        </fieldset>
        <p>{say.sees}</p>
        <Button look="primary">{say.button}</Button>
      </form>
    </Page>
  );
}
