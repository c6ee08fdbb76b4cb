import { howIn } from '@heed/i18n/how/in-language';
import { Button } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import { OutcomeOfHow } from './outcome-of-how.tsx';
import { HowQuestions } from './how-questions.tsx';
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
        <HowQuestions page={page} fields={fields} problem={answer?.problem} />
        <Button look="primary">{how.button}</Button>
      </form>
    </Page>
  );
}
