import { addressIn } from '@heed/i18n/address/in-language';
import { reachIn } from '@heed/i18n/reach/in-language';
import { Address } from '../../components/address.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Choice, RadioChoice } from '../../components/choice.tsx';
import { tiesOfGroup } from '../../components/field-frame.tsx';
import { FieldProblem } from '../../components/field-problem.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import type { ReachAnswer } from './reach-answer.ts';
import type { ReachPageData } from './reach-page-data.ts';
import { WishesCard } from './wishes-card.tsx';

const PROBLEMS = { 'pick-one': 'pickOne', 'nothing-left': 'nothingLeft', 'needs-proof': 'needsProof' } as const;

/** Where a person may be reached: the wishes that hold, and one form for a new one. No reason is asked. */
export function ReachPage({
  page,
  answer,
}: {
  readonly page: ReachPageData;
  readonly answer: ReachAnswer | undefined;
}) {
  const { locale } = usePage();
  const reach = reachIn(locale);
  const wish = answer?.wish ?? { which: 'use-only', points: [], detail: 'full' };
  const problem = answer === undefined ? undefined : reach[PROBLEMS[answer.kind]];
  const atPoints = answer?.kind === 'needs-proof' ? undefined : problem;
  return (
    <Page title={reach.title} back="/preferences" lede={<p>{reach.lede}</p>}>
      <ProblemSummary
        problems={
          problem === undefined ? [] : [{ field: answer?.kind === 'needs-proof' ? 'prove' : 'points', text: problem }]
        }
      />
      {page.done === undefined ? null : (
        <Banner tone="done" heading={page.done.kind === 'saved' ? reach.saved : reach.ended}>
          {page.done.receipt === undefined ? null : <p className="proof">{page.done.receipt}</p>}
        </Banner>
      )}
      {page.wishes.length === 0 ? null : <WishesCard page={page} />}
      {page.points.length === 0 ? (
        <p>{reach.callText({ phone: page.phone })}</p>
      ) : (
        <form method="post" action="/preferences/reach" className="card form" autoComplete="off">
          <HiddenFields fields={{ do: 'limit', form: page.form, formId: page.formIds.limit }} />
          <fieldset>
            <legend>{reach.which}</legend>
            <RadioChoice name="which" value="use-only" isOn={wish.which === 'use-only'}>
              {reach.useOnly}
            </RadioChoice>
            <RadioChoice name="which" value="never-use" isOn={wish.which === 'never-use'}>
              {reach.neverUse}
            </RadioChoice>
          </fieldset>
          <fieldset className="points" {...tiesOfGroup({ id: 'points', problem: atPoints })}>
            <legend>{reach.points}</legend>
            <FieldProblem id="points-problem" text={atPoints} />
            {page.points.map(({ id, kind, masked }) => (
              <Choice key={id} name="point" value={id} isOn={wish.points.includes(id)}>
                <Address kind={kind} text={masked} />
              </Choice>
            ))}
          </fieldset>
          <fieldset>
            <legend>{reach.detail}</legend>
            <RadioChoice name="detail" value="full" isOn={wish.detail === 'full'}>
              {reach.full}
            </RadioChoice>
            <RadioChoice name="detail" value="minimal" isOn={wish.detail === 'minimal'}>
              {reach.minimal}
            </RadioChoice>
          </fieldset>
          <Button look="primary">{reach.button}</Button>
        </form>
      )}
      <p>
        <a href="/preferences/address">{addressIn(locale).title}</a>
      </p>
    </Page>
  );
}
