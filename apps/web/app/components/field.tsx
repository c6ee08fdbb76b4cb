import type { InputHTMLAttributes } from 'react';
import { Icon } from './icon.tsx';

/** A line to type in, with its label above, how to write it, and, where it is wrong, what to do (WCAG 2.2 SC 3.3.1 and 3.3.3). */
export function Field({
  id,
  label,
  hint,
  problem,
  ...input
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'>) {
  const describedBy = [...(problem === undefined ? [] : [`${id}-problem`]), `${id}-hint`].join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {problem === undefined ? null : (
        <p className="problem" id={`${id}-problem`}>
          <Icon name="warning" />
          <span>{problem}</span>
        </p>
      )}
      <input
        id={id}
        aria-describedby={describedBy}
        aria-invalid={problem === undefined ? undefined : true}
        // A telephone number and a mail address run left to right in every script.
        dir="ltr"
        {...input}
      />
    </div>
  );
}
