import { Banner } from './banner.tsx';
import { usePage } from './page-data.ts';

/** What is wrong with a form, above it, each with a way to its field. */
export function ProblemSummary({
  problems,
}: {
  readonly problems: readonly { readonly field: string; readonly text: string }[];
}) {
  const { shared } = usePage();
  if (problems.length === 0) return null;
  return (
    <Banner tone="problem" heading={shared.formProblem.heading}>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
