import { useCatalogueWords } from '../../components/staff/catalogue-words.ts';
import type { CatalogueView } from './read-catalogue-page.server.ts';

/** The types as they are in force. They are many: the list opens where somebody wants it, without script. */
export function TypeList({ types }: { readonly types: CatalogueView['types'] }) {
  const words = useCatalogueWords();
  return (
    <details className="catalogue-types">
      <summary>
        <h2>{words.types({ count: String(types.length) })}</h2>
      </summary>
      <ul>
        {types.map(({ key, label, facts }) => (
          <li key={key}>
            <p className="name">
              <b>{label}</b> <code dir="ltr">{key}</code>
            </p>
            <p className="staff-soft">{facts.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
