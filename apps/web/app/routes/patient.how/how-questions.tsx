import { howIn } from '@heed/i18n/how/in-language';
import { RadioChoice } from '../../components/choice.tsx';
import { FieldProblem } from '../../components/field-problem.tsx';
import { usePage } from '../../components/page-data.ts';
import { Select } from '../../components/select.tsx';
import type { HowFields, HowQuestionsData } from './how-page-data.ts';

/** Three questions, each answered already: when, in which language and by which way. Also what staff ask aloud. */
export function HowQuestions({
  page,
  fields,
  problem,
}: {
  readonly page: HowQuestionsData;
  readonly fields: HowFields;
  /** Why the hours were not taken. */
  readonly problem: string | undefined;
}) {
  const how = howIn(usePage().locale);
  const isWrong = problem !== undefined;
  const hoursHint = isWrong ? 'hours-problem hours-hint' : 'hours-hint';
  return (
    <>
      <fieldset>
        <legend>{how.when}</legend>
        <FieldProblem id="hours-problem" text={problem} />
        {page.noHours === undefined ? (
          <>
            {page.rules.map(({ value, text }) => (
              <RadioChoice key={value} name="hours" value={value} isOn={fields.hours === value}>
                {text}
              </RadioChoice>
            ))}
            <div className="beside">
              <Select
                id="opens"
                label={how.from}
                options={page.opens}
                value={fields.opens}
                isWrong={isWrong}
                describedBy={hoursHint}
              />
              <Select
                id="closes"
                label={how.until}
                options={page.closes}
                value={fields.closes}
                isWrong={isWrong}
                describedBy={hoursHint}
              />
            </div>
          </>
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
    </>
  );
}
