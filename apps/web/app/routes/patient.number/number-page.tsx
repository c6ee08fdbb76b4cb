import { codeIn } from '@heed/i18n/code/in-language';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';

/** What the loader hands over. `address`: the number that was stopped, masked. `number`: ours, as it is read. */
export interface NumberPageData {
  readonly address: string;
  readonly number: string;
  readonly form: string;
  readonly nextId: string;
  /** The code that is shown, and our number as it is dialled. */
  readonly shown?: { readonly id: string; readonly code: string; readonly to: string };
}

/** Where a person proves that a telephone is theirs: they text six digits from it. Nothing is sent to it. */
export function NumberPage({
  page: { address, number, form, nextId, shown },
  problem,
}: {
  readonly page: NumberPageData;
  readonly problem: 'too-many' | 'not-yet' | undefined;
}) {
  const { locale, phone } = usePage();
  const code = codeIn(locale);
  const say = code.number;
  const here = `/preferences/number${shown === undefined ? '' : `?shown=${shown.id}`}`;
  return (
    <Page title={say.title} back="/preferences" lede={<p>{say.lede({ address })}</p>}>
      {problem === 'too-many' ? <Banner tone="problem" heading={code.tooMany({ phone: phone ?? '' })} /> : null}
      {problem === 'not-yet' ? <Banner tone="problem" heading={say.notYet({ address })} /> : null}
      {shown === undefined ? null : (
        <section className="card form" aria-labelledby="text-this">
          <h2 id="text-this">{say.textThis({ address, number })}</h2>
          <p className="shown-code">
            <bdi dir="ltr">{shown.code}</bdi>
          </p>
          <p>{say.lives}</p>
          <p>
            {/* RFC 5724: the text app of a telephone opens with number and words filled in. */}
            <a href={`sms:${shown.to}?body=${shown.code}`}>{say.open}</a>
          </p>
          <form method="post" action={here}>
            <HiddenFields fields={{ do: 'check', id: shown.id, form }} />
            <Button look="primary">{say.sentButton}</Button>
          </form>
        </section>
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
