import { useDeskWords } from '../../components/staff/desk-words.ts';
import { useStaffWords } from '../../components/staff/staff-words.ts';
import type { RecordPageView } from './read-record.server.ts';

/** What stands besides choices, and what waits for a person. */
export function RecordStanding({ record }: { readonly record: RecordPageView }) {
  const { patient } = useDeskWords();
  return (
    <>
      <section aria-labelledby="standing">
        <h2 id="standing">{patient.standing}</h2>
        {record.standing.length === 0 ? <p className="staff-soft">{patient.nothingStanding}</p> : null}
        <ul className="desk-lines">
          {record.standing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="reviews">
        <h2 id="reviews">{patient.reviews}</h2>
        {record.reviews.length === 0 ? <p className="staff-soft">{patient.noReviews}</p> : null}
        <ul className="desk-lines">
          {record.reviews.map(({ id, title, state }) => (
            <li key={id}>
              <a href={`/staff/review/${id}`}>{title}</a> <small>{state}</small>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What happened, from the ledger; and who looked, for whoever checks on that. */
export function RecordPast({ record }: { readonly record: RecordPageView }) {
  const { patient } = useDeskWords();
  const { item } = useStaffWords();
  const { looks } = record;
  return (
    <>
      <section aria-labelledby="timeline">
        <h2 id="timeline">{item.timeline}</h2>
        <ol className="staff-timeline">
          {record.timeline.map(({ id, at, machineAt, text, facts, note }) => (
            <li key={id}>
              <time dateTime={machineAt}>{at}</time>
              <div>
                <p>{text}</p>
                <p className="staff-soft">{facts.join(' · ')}</p>
                {note === undefined ? null : (
                  <p>
                    {patient.note}: <q dir="auto">{note}</q>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
        <p className="staff-pages">
          {record.isNewest ? null : <a href={`/staff/patients/${record.id}`}>{patient.newest}</a>}
          {record.older === undefined ? null : (
            <a href={`/staff/patients/${record.id}?before=${String(record.older)}#timeline`}>{patient.older}</a>
          )}
        </p>
      </section>
      {looks === undefined ? null : (
        <section aria-labelledby="looks">
          <h2 id="looks">{patient.looks}</h2>
          <ol className="staff-timeline">
            {looks.map(({ at, text }, index) => (
              <li key={`${at} ${String(index)}`}>
                <span className="staff-soft">{at}</span>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
