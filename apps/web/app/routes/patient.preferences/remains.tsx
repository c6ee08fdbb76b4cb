import { Icon } from '../../components/icon.tsx';
import { usePage } from '../../components/page-data.ts';
import { RemainsGroups } from '../../components/remains-groups.tsx';
import type { RemainsGroup } from '../../wording/describe-remains.ts';

/** What will still reach the person, by reason: what the law requires first. */
export function Remains({ groups }: { readonly groups: readonly RemainsGroup[] }) {
  const { words } = usePage();
  return (
    <details className="card remains" open>
      <summary>
        <h2>{words.remains.heading}</h2>
        <Icon name="chevron" />
      </summary>
      {groups.length === 0 ? <p>{words.remains.nothing}</p> : null}
      <RemainsGroups groups={groups} />
    </details>
  );
}
