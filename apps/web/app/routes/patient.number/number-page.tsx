import { codeIn } from '@heed/i18n/code/in-language';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { ShownCode } from '../../components/shown-code.tsx';
import { type NumberErrandName, sayNumberErrand } from './number-errand.ts';

/** What the loader hands over. `address`: the number that is to be proved, masked. `number`: ours, as it is read. `here`: ready for one more parameter. */
export interface NumberPageData {
  readonly errand: NumberErrandName;
  readonly here: string;
  readonly back: string;
  readonly address: string;
  readonly number: string;
  readonly form: string;
  readonly nextId: string;
  /** The code that is shown, and our number as it is dialled. */
  readonly shown?: { readonly id: string; readonly code: string; readonly to: string };
}

/** Where a person proves that a telephone is theirs: they text six digits from it. Nothing is sent to it. */
export function NumberPage({
  page: { errand, here: place, back, address, number, form, nextId, shown },
  problem,
}: {
  readonly page: NumberPageData;
  readonly problem: 'too-many' | 'not-yet' | undefined;
}) {
  const { locale, phone } = usePage();
  const code = codeIn(locale);
  const say = code.number;
  const here = `${place}shown=${shown?.id ?? ''}`;
  const { title, lede } = sayNumberErrand(errand, locale, address);
  return (
    <Page title={title} back={back} lede={<p>{lede}</p>}>
      {problem === 'too-many' ? <Banner tone="problem" heading={code.tooMany({ phone: phone ?? '' })} /> : null}
      {problem === 'not-yet' ? <Banner tone="problem" heading={say.notYet({ address })} /> : null}
      {shown === undefined ? null : (
        <ShownCode shown={{ ...shown, address, number }} action={here} fields={{ do: 'check', id: shown.id, form }} />
      )}
      <form method="post" action={here} className={shown === undefined ? undefined : 'again'}>
        <HiddenFields fields={{ do: 'show', form, formId: nextId }} />
        <Button look={shown === undefined ? 'primary' : 'quiet'}>
          {shown === undefined ? say.showButton : say.another}
        </Button>
      </form>
    </Page>
  );
}
