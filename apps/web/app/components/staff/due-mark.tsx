import type { DueWords } from '../../routes/staff.session/describe-due.ts';

/** When something is due: the word says it, the colour repeats it (WCAG 2.2 SC 1.4.1). */
export function DueMark({ due }: { readonly due: DueWords }) {
  return <span className={`staff-due ${due.tone}`}>{due.text}</span>;
}
