import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Choice, RadioChoice } from '../../components/choice.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { useDeskWords } from '../../components/staff/desk-words.ts';
import { IdentityChoice } from './identity-choice.tsx';
import type { RecordPageView } from './read-record.server.ts';
import type { ReachAnswer } from './save-reach.server.ts';

/** A wish about addresses, asked for aloud. To close needs nothing; to open what was closed needs to be told how staff made sure who asks. */
export function ReachForm({
  record,
  hidden,
  answer,
}: {
  readonly record: RecordPageView;
  readonly hidden: Readonly<Record<string, string>>;
  readonly answer: ReachAnswer | undefined;
}) {
  const { reach } = useDeskWords();
  const problem = answer === undefined ? undefined : reach.problem[answer.problem];
  const isAboutIdentity = answer?.problem === 'identity';
  return (
    <details className="desk-reach" open={answer !== undefined}>
      <summary>
        <h2>{reach.title}</h2>
      </summary>
      <form method="post" className="staff-form" noValidate>
        <HiddenFields fields={hidden} />
        <p className="staff-soft">{reach.hint}</p>
        {problem === undefined ? null : (
          <Banner tone="problem" heading={<a href={isAboutIdentity ? '#reach-identity' : '#point'}>{problem}</a>} />
        )}
        <div className="row">
          {(['use-only', 'never-use'] as const).map((which) => (
            <RadioChoice key={which} name="which" value={which} isOn={(answer?.which ?? 'use-only') === which}>
              {reach.which[which]}
            </RadioChoice>
          ))}
        </div>
        <fieldset id="point" tabIndex={-1}>
          <legend>{reach.points}</legend>
          {record.points.map(({ id, masked }) => (
            <Choice key={id} name="point" value={id} isOn={answer?.points.includes(id) === true}>
              <bdi dir="ltr">{masked}</bdi>
            </Choice>
          ))}
        </fieldset>
        <Choice name="little" value="yes" isOn={answer?.isLittle === true}>
          {reach.little}
        </Choice>
        <IdentityChoice
          id="reach-identity"
          chosen={answer?.identity ?? ''}
          problem={isAboutIdentity ? problem : undefined}
        />
        <Button name="do" value="limit">
          {reach.button}
        </Button>
        {record.hasWishes ? (
          <Button name="do" value="lift">
            {reach.end}
          </Button>
        ) : null}
      </form>
    </details>
  );
}
