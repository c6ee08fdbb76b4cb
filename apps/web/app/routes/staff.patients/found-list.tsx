import { useDeskWords } from '../../components/staff/desk-words.ts';
import type { KnownAs } from '../staff.session/known-as.server.ts';

/** The people of a search: by the identifiers of the organisation's own systems, with masked addresses. */
export function FoundList({
  people,
  hasMore,
}: {
  readonly people: readonly (KnownAs & { readonly id: string })[];
  readonly hasMore: boolean;
}) {
  const { find } = useDeskWords();
  return (
    <section aria-labelledby="found" className="desk-found">
      <h2 id="found" role="status">
        {find.found({ count: people.length })}
      </h2>
      {hasMore ? <p className="staff-soft">{find.more}</p> : null}
      <ol className="staff-queue">
        {people.map(({ id, identifiers, addresses, language }) => {
          const [first] = identifiers;
          return (
            <li key={id}>
              <h3>
                <a href={`/staff/patients/${id}`}>{find.open({ name: first?.value ?? find.unnamed })}</a>
              </h3>
              <p className="facts">
                {identifiers.map(({ system, value }) => (
                  <span key={system + value}>
                    <bdi>{value}</bdi> {system}
                  </span>
                ))}
                {addresses.map((address) => (
                  <bdi key={address}>{address}</bdi>
                ))}
                {language === undefined ? null : <span>{language}</span>}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
