import { addressIn } from '@heed/i18n/address/in-language';
import { codeIn } from '@heed/i18n/code/in-language';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { Icon } from '../../components/icon.tsx';
import { usePage } from '../../components/page-data.ts';
import { ShownCode } from '../../components/shown-code.tsx';
import type { AddressAnswer } from './address-answer.ts';
import type { AddressPageData } from './address-page-data.ts';
import { problemsOf } from './problems-of.ts';

const PAGE = '/preferences/address';

interface Waiting {
  readonly page: AddressPageData;
  readonly offer: NonNullable<AddressPageData['offer']>;
  readonly answer: AddressAnswer | undefined;
}

/** What was offered and not proved yet: its code, the other ways to prove it, and the way out of it. Whoever has not shown that it is them sees it masked, and may only forget it. */
export function WaitingCard({ page, offer, answer }: Waiting) {
  const { locale } = usePage();
  const address = addressIn(locale);
  return (
    <section className="steps" aria-labelledby="waiting">
      <h2 id="waiting">{address.waiting}</h2>
      {page.isProved && answer?.kind !== 'code' ? null : (
        <p>
          <Icon name={offer.kind} /> <bdi dir="ltr">{offer.value}</bdi>
        </p>
      )}
      {page.isProved ? <Proving page={page} offer={offer} answer={answer} /> : <p>{address.waitText}</p>}
      <form method="post" action={PAGE} className="again">
        <HiddenFields fields={{ do: 'withdraw', form: page.form }} />
        <Button look="quiet">{address.withdrawButton}</Button>
      </form>
    </section>
  );
}

function Proving({ page, offer, answer }: Waiting) {
  const { locale, shared } = usePage();
  const address = addressIn(locale);
  const code = codeIn(locale);
  const [wrong] = answer?.kind === 'code' ? problemsOf({ locale, shared }, answer) : [];
  if (offer.shown !== undefined)
    return (
      <>
        {answer?.kind === 'not-yet' ? (
          <Banner tone="problem" heading={code.number.notYet({ address: offer.value })} />
        ) : null}
        <ShownCode
          shown={offer.shown}
          action={`${PAGE}?shown=1`}
          fields={{ do: 'texted', id: offer.id, form: page.form }}
        >
          <Instead page={page} answer={answer} />
        </ShownCode>
      </>
    );
  return (
    <>
      {wrong === undefined ? (
        <Banner
          tone="done"
          heading={
            offer.kind === 'email' ? code.sent({ address: offer.value }) : address.sentText({ address: offer.value })
          }
        />
      ) : null}
      <form method="post" action={PAGE} className="card form" noValidate autoComplete="off">
        <HiddenFields fields={{ do: 'check', id: offer.id, form: page.form }} />
        <Field
          id="code"
          name="code"
          label={address.codeLabel}
          hint={code.hint}
          problem={wrong?.text}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={page.longestTyped}
        />
        <Instead page={page} answer={answer} />
        <Button look="primary">{code.checkButton}</Button>
      </form>
      <form method="post" action={PAGE} className="again">
        <HiddenFields fields={{ do: 'again', form: page.form, formId: page.formIds.again }} />
        <Button look="quiet">{code.sendAgain}</Button>
      </form>
      {offer.kind === 'phone' && page.takesTexts ? (
        <form method="post" action={PAGE} className="card form">
          <HiddenFields fields={{ do: 'show', form: page.form, formId: page.formIds.show }} />
          <p>{address.noText}</p>
          <Button>{code.number.showButton}</Button>
        </form>
      ) : null}
    </>
  );
}

function Instead({ page, answer }: Pick<Waiting, 'page' | 'answer'>) {
  const ticked = answer?.kind === 'code' || answer?.kind === 'not-yet' ? answer.instead : [];
  return (
    <fieldset className="points">
      <legend>{addressIn(usePage().locale).instead}</legend>
      {page.points.map(({ id, kind, value }) => (
        <Choice key={id} name="instead" value={id} isOn={ticked.includes(id)}>
          <Icon name={kind} />
          <bdi dir="ltr">{value}</bdi>
        </Choice>
      ))}
    </fieldset>
  );
}
