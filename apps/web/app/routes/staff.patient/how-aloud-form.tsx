import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { useDeskWords } from '../../components/staff/desk-words.ts';
import { HowQuestions } from '../patient.how/how-questions.tsx';
import type { RecordPageView } from './read-record.server.ts';
import type { HowAloudAnswer } from './save-how.server.ts';

/** When, in which language and by which way a patient would like to be reached, asked aloud. */
export function HowAloudForm({
  questions,
  hidden,
  answer,
}: {
  readonly questions: NonNullable<RecordPageView['how']>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly answer: HowAloudAnswer | undefined;
}) {
  const { how } = useDeskWords();
  return (
    <details className="desk-reach" open={answer !== undefined}>
      <summary>
        <h2>{how.title}</h2>
      </summary>
      <form method="post" className="staff-form" noValidate autoComplete="off">
        <HiddenFields fields={{ ...hidden, ...questions.shown }} />
        <p className="staff-soft">{how.hint}</p>
        {answer === undefined ? null : <Banner tone="problem" heading={<a href="#opens">{answer.problem}</a>} />}
        <HowQuestions page={questions} fields={answer?.fields ?? questions.fields} problem={answer?.problem} />
        <Button name="do" value="how">
          {how.button}
        </Button>
      </form>
    </details>
  );
}
