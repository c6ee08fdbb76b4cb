import type { Category } from '@heed/domain/catalogue/catalogue';
import { notMeIn } from '@heed/i18n/not-me/in-language';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Choice, RadioChoice } from '../../components/choice.tsx';
import { ContactFields } from '../../components/contact-fields.tsx';
import { tiesOfGroup } from '../../components/field-frame.tsx';
import { FieldProblem } from '../../components/field-problem.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';

import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import type { AskedOptOut, TypedOptOut } from './read-opt-out.server.ts';

/** A form that has to be looked at again. */
export interface OptOutAnswer extends TypedOptOut {
  readonly formId: string;
  readonly problems: AskedOptOut['problems'];
  readonly isTooMany: boolean;
}

const EMPTY: TypedOptOut = { email: '', phone: '', what: 'all', categories: [], isNotMe: false };

/** Stops messages with nothing but an address: no login, no second page, no reason (16 CFR 316.5). */
export function OptOutForm({
  categories,
  formId,
  isNotMe,
  answer,
}: {
  readonly categories: readonly Category[];
  readonly formId: string;
  readonly isNotMe: boolean;
  readonly answer: OptOutAnswer | undefined;
}) {
  const { shared, words, phone, locale } = usePage();
  const { optOut, formProblem } = shared;
  const typed = answer ?? { ...EMPTY, isNotMe };
  const notMe = notMeIn(locale);
  const problems = Object.entries(answer?.problems ?? {}).map(([field, name]) => ({ field, text: formProblem[name] }));
  const problemAt = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <Page title={optOut.title} lede={<p>{optOut.lede}</p>}>
      <ProblemSummary problems={problems} />
      {answer?.isTooMany === true ? (
        <Banner tone="problem" heading={formProblem.tooMany({ phone: phone ?? '' })} />
      ) : null}
      <form method="post" action="/opt-out" className="card form" noValidate>
        <HiddenFields fields={{ formId: answer?.formId ?? formId }} />
        <fieldset>
          <legend>{optOut.contactLegend}</legend>
          <ContactFields
            state={{
              email: typed.email,
              phone: typed.phone,
              problems: { email: problemAt('email'), phone: problemAt('phone') },
            }}
          />
        </fieldset>
        <fieldset>
          <legend>{optOut.whatLegend}</legend>
          <RadioChoice name="what" value="all" isOn={typed.what === 'all'} hint={optOut.everythingHint}>
            {optOut.everything}
          </RadioChoice>
          {categories.length === 0 ? null : (
            <>
              <RadioChoice name="what" value="some" isOn={typed.what === 'some'}>
                {optOut.someKinds}
              </RadioChoice>
              <fieldset className="kinds" {...tiesOfGroup({ id: 'kinds', problem: problemAt('kinds') })}>
                <legend>{optOut.kindsLegend}</legend>
                <FieldProblem id="kinds-problem" text={problemAt('kinds')} />
                {categories.map((category) => (
                  <Choice key={category} name="kind" value={category} isOn={typed.categories.includes(category)}>
                    {words.categories[category]}
                  </Choice>
                ))}
              </fieldset>
            </>
          )}
        </fieldset>
        <Choice name="not-me" value="yes" isOn={typed.isNotMe} hint={notMe.boxHint}>
          {notMe.box}
        </Choice>
        <Button look="primary">{optOut.button}</Button>
        <p className="fine">{optOut.cannotStop}</p>
      </form>
    </Page>
  );
}
