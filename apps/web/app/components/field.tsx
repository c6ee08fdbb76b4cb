import type { InputHTMLAttributes } from 'react';
import { FieldFrame, type FieldWords, tiesOf } from './field-frame.tsx';

/** A line to type in. */
export function Field({
  id,
  label,
  hint,
  problem,
  ...input
}: FieldWords & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'>) {
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      {/* A telephone number and a mail address run left to right in every script. */}
      <input {...tiesOf({ id, problem })} dir="ltr" {...input} />
    </FieldFrame>
  );
}
