import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { useDeskWords } from '../../components/staff/desk-words.ts';
import { useStaffWords } from '../../components/staff/staff-words.ts';
import type { RecordPageView } from './read-record.server.ts';

/** Who it is: by the identifiers of the organisation's own systems, and masked addresses with what is known of them. Never a name. */
export function RecordFacts({ record }: { readonly record: RecordPageView }) {
  const { item } = useStaffWords();
  const { patient } = useDeskWords();
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{item.facts}</h2>
      <dl className="staff-facts">
        <dt>{item.identifiers}</dt>
        <dd>
          {record.identifiers.map(({ system, value }) => (
            <span key={system + value}>
              <bdi>{value}</bdi> <small>{system}</small>
            </span>
          ))}
        </dd>
        <dt>{patient.heedId}</dt>
        <dd>
          <bdi className="desk-id">{record.id}</bdi>
        </dd>
        <dt>{patient.statusLabel}</dt>
        <dd>{[record.status, ...record.minor].join(' · ')}</dd>
        {record.language === undefined ? null : (
          <>
            <dt>{item.language}</dt>
            <dd>{record.language}</dd>
          </>
        )}
        <dt>{patient.contact}</dt>
        <dd className="desk-points">
          {record.points.length === 0 ? <span>{patient.noContact}</span> : null}
          {record.points.map(({ id, masked, states, isFine, given }) => (
            <span key={id}>
              <bdi dir="ltr">{masked}</bdi>{' '}
              <small className={isFine ? undefined : 'desk-bad'}>{states.join(' · ')}</small>
              {given === undefined ? null : <small> · {given}</small>}
            </span>
          ))}
        </dd>
      </dl>
    </section>
  );
}

/** How every kind of message stands on every channel, as the next decision sees it. */
export function ChoicesTable({ record }: { readonly record: RecordPageView }) {
  const { channel: channels } = useStaffWords();
  const { patient } = useDeskWords();
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{patient.choices}</h2>
      <table className="desk-choices">
        <thead>
          <tr>
            <th scope="col">{patient.kind}</th>
            {DECIDED_CHANNELS.map((channel) => (
              <th scope="col" key={channel}>
                {channels[channel]}
              </th>
            ))}
          </tr>
        </thead>
        {record.groups.map(({ category, heading, rows }) => (
          <tbody key={category}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {heading}
              </th>
            </tr>
            {rows.map(({ key, label, cells }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {cells.map(({ channel, kind, text }) => (
                  <td key={channel} data-kind={kind}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
