import { IDENTITY_CHECKS } from '@heed/domain/statement/statement';
import { RadioChoice } from '../../components/choice.tsx';
import { useDeskWords } from '../../components/staff/desk-words.ts';
import { FieldProblem } from '../../components/field-problem.tsx';

/** How staff made sure who it is: chosen from a list, so that no fact about the person is written down. */
export function IdentityChoice({
  id,
  chosen,
  problem,
}: {
  readonly id: string;
  readonly chosen: string;
  readonly problem: string | undefined;
}) {
  const { spoken } = useDeskWords();
  const describedBy = problem === undefined ? `${id}-hint` : `${id}-problem ${id}-hint`;
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy} className="desk-identity">
      <legend>{spoken.identityLabel}</legend>
      <p id={`${id}-hint`} className="staff-soft">
        {spoken.identityHint}
      </p>
      <FieldProblem id={`${id}-problem`} text={problem} />
      {IDENTITY_CHECKS.map((check) => (
        <RadioChoice key={check} name="identity" value={check} isOn={chosen === check}>
          {spoken.identity[check]}
        </RadioChoice>
      ))}
    </fieldset>
  );
}
