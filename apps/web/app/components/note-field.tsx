import type { TextareaHTMLAttributes } from 'react';
import { FieldFrame, type FieldWords, tiesOf } from './field-frame.tsx';

/** A few lines to write in. */
export function NoteField({
  id,
  label,
  hint,
  problem,
  ...area
}: FieldWords & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'>) {
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <textarea {...tiesOf({ id, problem })} rows={4} dir="auto" {...area} />
    </FieldFrame>
  );
}
