import { personIn } from '@heed/i18n/person/in-language';
import type { AnswerWay } from '@heed/use-cases/person/person-request';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { RadioChoice } from '../../components/choice.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { NoteField } from '../../components/note-field.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import { inOnePiece } from '../../wording/reader.ts';

/** What the loader hands over. `day`: by when staff look at what was asked and is not ended; `heard`: what was just sent, and what its words did. */
export interface PersonPageData {
  readonly ways: readonly AnswerWay[];
  readonly day: string | undefined;
  readonly heard: 'nothing' | 'stopped' | 'held' | undefined;
  readonly form: string;
  readonly formId: string;
  readonly longest: number;
}

/** A note that was not taken, with all that was typed. */
export interface PersonAnswer {
  readonly way: AnswerWay;
  readonly note: string;
  readonly length: number;
}

/** Where a person asks for a member of staff, and is told what happens next and when. */
export function PersonPage({
  page,
  answer,
}: {
  readonly page: PersonPageData;
  readonly answer: PersonAnswer | undefined;
}) {
  const { locale, phone = '' } = usePage();
  const person = personIn(locale);
  const problem = answer === undefined ? undefined : person.tooLong({ count: String(answer.length) });
  return (
    <Page title={person.title} back={page.form === '' ? undefined : '/preferences'} lede={<p>{person.lede}</p>}>
      <ProblemSummary problems={problem === undefined ? [] : [{ field: 'note', text: problem }]} />
      {answer === undefined ? <Told page={page} /> : null}
      {page.ways.length === 0 ? null : (
        <form method="post" action="/preferences/person" className="card form" autoComplete="off" noValidate>
          <HiddenFields fields={{ form: page.form, formId: page.formId }} />
          <fieldset>
            <legend>{person.how}</legend>
            {page.ways.map((way) => (
              <RadioChoice key={way} name="way" value={way} isOn={way === (answer?.way ?? page.ways[0])}>
                {way === 'VOICE' ? person.call : person.write}
              </RadioChoice>
            ))}
          </fieldset>
          <NoteField
            id="note"
            name="note"
            label={person.note}
            hint={person.noteHint}
            problem={problem}
            maxLength={page.longest}
            defaultValue={answer?.note}
          />
          <Button look="primary">{person.button}</Button>
          <p className="fine">{person.emergency}</p>
        </form>
      )}
      <p>{person.sooner({ phone: inOnePiece(locale, phone) })}</p>
    </Page>
  );
}

function Told({ page: { day, heard } }: { readonly page: PersonPageData }) {
  const person = personIn(usePage().locale);
  if (day === undefined) return null;
  if (heard === undefined)
    return (
      <Banner tone="note">
        <p>{person.open({ day })}</p>
      </Banner>
    );
  return (
    <Banner tone="done" heading={person.asked({ day })}>
      {heard === 'nothing' ? null : <p>{person[heard]}</p>}
    </Banner>
  );
}
