import type { HistoryAct } from '../wording/describe-history.ts';
import { usePage } from './page-data.ts';

/** What was said, newest first, each with its receipt. */
export function HistoryList({ acts }: { readonly acts: readonly HistoryAct[] }) {
  const { history } = usePage().words;
  return (
    <ol className="history">
      {acts.map((act) => (
        <li key={act.act} className="card">
          <p className="when">{act.when}</p>
          <ul>
            {act.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="proof">
            {[act.who, act.receipt].join(' · ')}
            {act.isUndone ? <strong> · {history.undone}</strong> : null}
          </p>
        </li>
      ))}
    </ol>
  );
}
