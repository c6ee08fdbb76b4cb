import { FieldProblem } from '../../components/field-problem.tsx';

/** A day or a time to fill in, with how, and what is wrong with it. */
export function TextField({
  id,
  type,
  label,
  hint,
  problem,
  value,
  className = '',
}: {
  readonly id: string;
  readonly type: 'date' | 'datetime-local';
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly value: string;
  readonly className?: string;
}) {
  return (
    <div className={`staff-field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="staff-soft">
        {hint}
      </p>
      <FieldProblem id={`${id}-problem`} text={problem} />
      <input
        id={id}
        name={id}
        type={type}
        defaultValue={value}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? `${id}-hint` : `${id}-problem ${id}-hint`}
      />
    </div>
  );
}
