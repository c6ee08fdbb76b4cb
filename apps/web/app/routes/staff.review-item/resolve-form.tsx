import { REVIEW_OUTCOMES } from '@heed/domain/review/review-item';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { RadioChoice } from '../../components/choice.tsx';
import { FieldProblem } from '../../components/field-problem.tsx';
import { useStaffWords } from '../../components/staff/staff-words.ts';
import { IdentityChoice } from '../staff.patient/identity-choice.tsx';
import { ChangeFields } from './change-fields.tsx';
import type { ItemView } from './read-item.server.ts';
import type { ResolutionField, TypedResolution } from './read-resolution.server.ts';

/** Fields that were wrong, and what was typed. */
export interface WrongResolution {
  readonly fields: readonly ResolutionField[];
  readonly typed: TypedResolution;
}

/** Where a link to a wrong field leads. */
const FIELD_IDS: Readonly<Record<ResolutionField, string>> = {
  outcome: 'outcome',
  note: 'note',
  word: 'word',
  kinds: 'kinds',
  channels: 'channels',
  identity: 'identity',
};

/** Ends an item: how it ended, what changes, and why. */
export function ResolveForm({
  item,
  formToken,
  wrong,
}: {
  readonly item: ItemView;
  readonly formToken: string;
  readonly wrong: WrongResolution | undefined;
}) {
  const { act } = useStaffWords();
  const isWrong = (field: ResolutionField) => wrong?.fields.includes(field) === true;
  const typed: TypedResolution = wrong?.typed ?? {
    outcome: '',
    note: '',
    // The stricter choice stands there first.
    word: 'stop',
    kinds: ['all'],
    channels: item.channel === undefined ? ['EMAIL', 'SMS', 'VOICE'] : [item.channel],
    identity: '',
  };
  return (
    <form method="post" className={item.isShared ? 'staff-form' : 'staff-form staff-allow'} noValidate>
      <input type="hidden" name="form" value={formToken} />
      {wrong === undefined ? null : (
        <Banner tone="problem" heading={act.problem.heading}>
          <ul>
            {wrong.fields.map((field) => (
              <li key={field}>
                <a href={`#${FIELD_IDS[field]}`}>{act.problem[field]}</a>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <fieldset id="outcome" tabIndex={-1} aria-describedby={isWrong('outcome') ? 'outcome-problem' : undefined}>
        <legend>{act.outcome}</legend>
        <FieldProblem id="outcome-problem" text={isWrong('outcome') ? act.problem.outcome : undefined} />
        {REVIEW_OUTCOMES.map((outcome) => (
          <RadioChoice
            key={outcome}
            name="outcome"
            value={outcome}
            isOn={typed.outcome === outcome}
            hint={act.outcomes[outcome].text}
          >
            {act.outcomes[outcome].title}
          </RadioChoice>
        ))}
      </fieldset>
      <ChangeFields item={item} typed={typed} isWrong={isWrong} />
      {item.isShared && !item.opensWhenConfirmed ? null : (
        <IdentityChoice
          id="identity"
          chosen={typed.identity}
          problem={isWrong('identity') ? act.problem.identity : undefined}
        />
      )}
      <div className="staff-field">
        <label htmlFor="note">{act.reason}</label>
        <p id="note-hint" className="staff-soft">
          {act.reasonHint}
        </p>
        <FieldProblem id="note-problem" text={isWrong('note') ? act.problem.note : undefined} />
        <textarea
          id="note"
          name="note"
          rows={4}
          maxLength={2000}
          required
          defaultValue={typed.note}
          aria-invalid={isWrong('note') ? true : undefined}
          aria-describedby={isWrong('note') ? 'note-problem note-hint' : 'note-hint'}
        />
      </div>
      <Button name="do" value="resolve" look="primary">
        {act.resolve}
      </Button>
    </form>
  );
}
