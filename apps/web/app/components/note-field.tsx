import type { TextareaHTMLAttributes } from 'react';
import { Icon } from './icon.tsx';

/** A few lines to write in, with their label above, how to write them, and, where they are wrong, what to do (WCAG 2.2 SC 3.3.1 and 3.3.3). */
export function NoteField({
  id,
  label,
  hint,
  problem,
  ...area
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'>) {
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
      <textarea
        id={id}
        rows={4}
        aria-describedby={describedBy}
        aria-invalid={problem === undefined ? undefined : true}
        dir="auto"
        {...area}
      />
    </div>
  );
}
