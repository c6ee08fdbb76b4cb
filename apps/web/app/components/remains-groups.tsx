import type { RemainsGroup } from '../wording/describe-remains.ts';

/** What still comes, by reason, and within a reason by the ways it comes. */
export function RemainsGroups({ groups }: { readonly groups: readonly RemainsGroup[] }) {
  return groups.map(({ heading, lines }) => (
    <div key={heading} className="remains-group">
      <h3>{heading}</h3>
      <ul>
        {lines.map(({ ways, what }) => (
          <li key={ways}>
            <strong>{ways}</strong> {what}
          </li>
        ))}
      </ul>
    </div>
  ));
}
