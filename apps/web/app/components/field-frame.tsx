import type { ReactNode } from 'react';
import { FieldProblem } from './field-problem.tsx';

/** What stands around something to fill in. */
export interface FieldWords {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
}

/** Returns what ties the thing to fill in to the words around it. */
export function tiesOf({ id, problem }: Pick<FieldWords, 'id' | 'problem'>) {
  return {
    id,
    'aria-describedby': [...(problem === undefined ? [] : [`${id}-problem`]), `${id}-hint`].join(' '),
    'aria-invalid': problem === undefined ? undefined : true,
  } as const;
}

/** Returns what ties several answers to what is wrong with them. A link of the summary leads to the group, which takes the focus. */
export function tiesOfGroup({ id, problem }: Pick<FieldWords, 'id' | 'problem'>) {
  return { id, tabIndex: -1, 'aria-describedby': problem === undefined ? undefined : `${id}-problem` } as const;
}

/** The label above, how to fill it in, and, where it is wrong, what to do (WCAG 2.2 SC 3.3.1 and 3.3.3). */
export function FieldFrame({ id, label, hint, problem, children }: FieldWords & { readonly children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <FieldProblem id={`${id}-problem`} text={problem} />
      {children}
    </div>
  );
}
