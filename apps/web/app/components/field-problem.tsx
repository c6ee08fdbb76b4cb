import { Icon } from './icon.tsx';

/** What is wrong with a field and what to do, at the field (WCAG 2.2 SC 3.3.1 and 3.3.3). Nothing when nothing is. */
export function FieldProblem({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p className="problem" id={id}>
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
}
