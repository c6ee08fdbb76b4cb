import { recordIn } from '@heed/i18n/record/in-language';
import { usePage } from '../../components/page-data.ts';

/** One part of the record: its lines, or that there are none. */
export function RecordSection({
  id,
  heading,
  lines,
}: {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
}) {
  const { none } = recordIn(usePage().locale);
  return (
    <section aria-labelledby={id} className="record part">
      <h2 id={id}>{heading}</h2>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
