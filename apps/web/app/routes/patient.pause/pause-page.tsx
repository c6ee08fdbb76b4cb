import { pauseIn } from '@heed/i18n/pause/in-language';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { RadioChoice } from '../../components/choice.tsx';
import { Field } from '../../components/field.tsx';
import { tiesOfGroup } from '../../components/field-frame.tsx';
import { FieldProblem } from '../../components/field-problem.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import { RemainsGroups } from '../../components/remains-groups.tsx';
import { Select } from '../../components/select.tsx';
import type { PauseAnswer } from './pause-answer.ts';
import type { PausePageData } from './pause-page-data.ts';
import { PausesCard } from './pauses-card.tsx';

const NOTHING_FILLED: PauseAnswer['filled'] = { what: '', way: '', until: '', day: '' };

/** No messages until a day: the pauses that stand, one form for a new one, and what comes all the same. No reason is asked. */
export function PausePage({
  page,
  answer,
}: {
  readonly page: PausePageData;
  readonly answer: PauseAnswer | undefined;
}) {
  const { locale } = usePage();
  const pause = pauseIn(locale);
  const { what, way, until, day } = answer?.filled ?? NOTHING_FILLED;
  const problemAt = (field: PauseAnswer['field']) => (answer?.field === field ? answer.text : undefined);
  return (
    <Page title={pause.title} back="/preferences" lede={<p>{pause.lede}</p>}>
      <ProblemSummary problems={answer === undefined ? [] : [answer]} />
      {page.done === undefined ? null : (
        <Banner tone="done" heading={page.done.heading}>
          {page.done.receipt === undefined ? null : <p className="proof">{page.done.receipt}</p>}
        </Banner>
      )}
      {page.pauses.length === 0 ? null : <PausesCard page={page} />}
      <form method="post" action="/preferences/pause" className="card form" autoComplete="off">
        <HiddenFields fields={{ do: 'pause', form: page.form, formId: page.formId }} />
        <div className="questions">
          <Select id="what" label={pause.what} value={what} options={page.what} />
          <Select id="way" label={pause.how} value={way} options={page.ways} />
        </div>
        <fieldset {...tiesOfGroup({ id: 'until', problem: problemAt('until') })}>
          <legend>{pause.until}</legend>
          <FieldProblem id="until-problem" text={problemAt('until')} />
          {page.until.map(({ value, text }) => (
            <RadioChoice key={value} name="until" value={value} isOn={until === value}>
              {text}
            </RadioChoice>
          ))}
          <Field
            id="day"
            name="day"
            type="date"
            label={pause.dayLabel}
            hint={page.dayHint}
            problem={problemAt('day')}
            min={page.first}
            max={page.last}
            defaultValue={day}
          />
        </fieldset>
        <p className="hint">{page.starts}</p>
        <Button look="primary">{pause.button}</Button>
      </form>
      <section className="card still" aria-labelledby="still">
        <h2 id="still">{pause.still}</h2>
        <p>{page.still.length === 0 ? pause.stillNone : pause.stillText}</p>
        <RemainsGroups groups={page.still} />
      </section>
    </Page>
  );
}
