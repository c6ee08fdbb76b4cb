import { useStaffWords } from '../../components/staff/staff-words.ts';
import type { ItemView } from './read-item.server.ts';

/** Whom an item is about and when it came. People are named by identifiers; addresses are masked. */
export function ItemFacts({ item }: { readonly item: ItemView }) {
  const words = useStaffWords();
  const { item: labels } = words;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{labels.facts}</h2>
      {item.people.length === 0 ? <p className="staff-soft">{labels.nobodyKnown}</p> : null}
      {item.isShared && item.people.length > 1 ? <p>{labels.shared({ count: item.people.length })}</p> : null}
      {item.people.map(({ identifiers, addresses, language }, index) => (
        <dl className="staff-facts" key={identifiers[0]?.value ?? index}>
          <dt>{labels.identifiers}</dt>
          <dd>
            {identifiers.map(({ system, value }) => (
              <span key={system + value}>
                <bdi>{value}</bdi> <small>{system}</small>
              </span>
            ))}
          </dd>
          <dt>{labels.reached}</dt>
          <dd>
            {addresses.map((address) => (
              <bdi key={address}>{address}</bdi>
            ))}
          </dd>
          {language === undefined ? null : (
            <>
              <dt>{labels.language}</dt>
              <dd>{language}</dd>
            </>
          )}
        </dl>
      ))}
      <dl className="staff-facts">
        {item.about === undefined ? null : (
          <>
            <dt>{labels.about}</dt>
            <dd>{item.about}</dd>
          </>
        )}
        {item.answer === undefined ? null : (
          <>
            <dt>{labels.answer}</dt>
            <dd>{item.answer}</dd>
          </>
        )}
        <dt>{labels.opened}</dt>
        <dd>{item.opened}</dd>
        <dt>{labels.dueLabel}</dt>
        <dd>{item.dueAt}</dd>
        <dt>{labels.state}</dt>
        <dd>{item.stateText}</dd>
      </dl>
    </section>
  );
}
