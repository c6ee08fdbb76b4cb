import { codeIn } from '@heed/i18n/code/in-language';
import type { CodeMessages } from '@heed/i18n/code/messages';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import { Page } from '../../components/page.tsx';
import { ProblemSummary } from '../../components/problem-summary.tsx';
import { type ErrandName, sayErrand } from './errand.ts';

/** Why a code was not taken, or none was sent. */
export type CodeProblem =
  { readonly kind: 'wrong'; readonly triesLeft: number } | { readonly kind: 'over' | 'no-code' | 'too-many' };

/** What the loader hands over. `sent`: the id of the code that was sent last. `back`: where whoever changed their mind goes. */
export interface CodePageData {
  readonly errand: ErrandName;
  /** Where the page is, ready for one more parameter. */
  readonly here: string;
  readonly back: string;
  readonly address: string;
  readonly form: string;
  readonly sent?: string | undefined;
  readonly nextId: string;
  readonly longestTyped: number;
}

/** Where a person proves that they read a mailbox: one button, then one line to type in. */
export function CodePage({
  page: { errand, here: place, back, address, form, sent, nextId, longestTyped },
  problem,
}: {
  readonly page: CodePageData;
  readonly problem: CodeProblem | undefined;
}) {
  const { locale, phone } = usePage();
  const code = codeIn(locale);
  const isTooMany = problem?.kind === 'too-many';
  const wrong = problem === undefined || isTooMany ? undefined : sayProblem(code, problem);
  const { title, lede } = sayErrand(errand, locale, address);
  const here = `${place}sent=${sent ?? ''}`;
  return (
    <Page title={title} back={back} lede={<p>{lede}</p>}>
      <ProblemSummary problems={wrong === undefined ? [] : [{ field: 'code', text: wrong }]} />
      {isTooMany ? <Banner tone="problem" heading={code.tooMany({ phone: phone ?? '' })} /> : null}
      {sent !== undefined && problem === undefined ? <Banner tone="done" heading={code.sent({ address })} /> : null}
      {sent === undefined ? null : (
        <form method="post" action={here} className="card form" noValidate autoComplete="off">
          <HiddenFields fields={{ do: 'check', id: sent, form }} />
          <Field
            id="code"
            name="code"
            label={code.label}
            hint={code.hint}
            problem={wrong}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={longestTyped}
          />
          <Button look="primary">{code.checkButton}</Button>
        </form>
      )}
      <form method="post" action={here} className={sent === undefined ? undefined : 'again'}>
        <HiddenFields fields={{ do: 'send', form, formId: nextId }} />
        <Button look={sent === undefined ? 'primary' : 'quiet'}>
          {sent === undefined ? code.sendButton : code.sendAgain}
        </Button>
      </form>
    </Page>
  );
}

function sayProblem(code: CodeMessages, problem: CodeProblem): string {
  switch (problem.kind) {
    case 'wrong':
      return problem.triesLeft === 0 ? code.over : code.wrong({ left: String(problem.triesLeft) });
    case 'no-code':
      return code.noCode;
    default:
      return code.over;
  }
}
