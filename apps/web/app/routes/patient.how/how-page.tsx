import { howIn } from '@heed/i18n/how/in-language';
import { Button } from '../../components/button.tsx';
import { RadioChoice } from '../../components/choice.tsx';
import { FieldProblem } from '../../components/field-problem.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import { Select } from '../../components/select.tsx';
import { OutcomeOfHow } from './outcome-of-how.tsx';
import type { HowAnswer, HowPageData } from './how-page-data.ts';

/** When, in which language and by which way somebody is best reached: one form, all of it answered already. */
export function HowPage({ page, answer }: { readonly page: HowPageData; readonly answer: HowAnswer | undefined }) {
  const { locale } = usePage();
  const how = howIn(locale);
  const fields = answer?.fields ?? page.fields;
  return (
    <Page title={how.title} back="/preferences" lede={<p>{how.lede}</p>}>
      <ProblemSummary problems={answer === undefined ? [] : [{ field: 'opens', text: answer.problem }]} />
      {answer === undefined ? <OutcomeOfHow page={page} /> : null}
      <form method="post" action="/preferences/how" className="card form" autoComplete="off">
        <HiddenFields fields={{ form: page.form, formId: page.formIds.save, ...page.shown }} />
        <fieldset>
          <legend>{how.when}</legend>
          <FieldProblem id="hours-problem" text={answer?.problem} />
          {page.noHours === undefined ? (
            <div className="beside">
              <Select
                id="opens"
                label={how.from}
                options={page.opens}
                value={fields.opens}
                isWrong={answer !== undefined}
                describedBy={answer === undefined ? 'hours-hint' : 'hours-problem hours-hint'}
              />
              <Select
                id="closes"
                label={how.until}
                options={page.closes}
                value={fields.closes}
                isWrong={answer !== undefined}
                describedBy={answer === undefined ? 'hours-hint' : 'hours-problem hours-hint'}
              />
            </div>
          ) : (
            <p id="opens" tabIndex={-1}>
              {page.noHours}
            </p>
          )}
          <p className="hint" id="hours-hint">
            {page.hints.join(' ')}
          </p>
        </fieldset>
        <fieldset>
          <legend>{how.language}</legend>
          <Select
            id="language"
            label={how.languageLabel}
            options={page.languages}
            value={fields.language}
            describedBy="language-hint"
          />
          <p className="hint" id="language-hint">
            {how.languageText}
          </p>
        </fieldset>
        <fieldset aria-describedby="way-hint">
          <legend>{how.way}</legend>
          {page.ways.map(({ value, text }) => (
            <RadioChoice key={value} name="channel" value={value} isOn={fields.channel === value}>
              {text}
            </RadioChoice>
          ))}
          <p className="hint" id="way-hint">
            {how.wayText}
          </p>
        </fieldset>
        <Button look="primary">{how.button}</Button>
      </form>
    </Page>
  );
}
