import type { PreferenceMatrix } from '@heed/domain/decision/preference-matrix';
import type { StandingPause } from '@heed/domain/decision/standing-pauses';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import { mayBeToldOf, type Viewer } from '@heed/domain/recipient/authority';
import type { Instant } from '@heed/domain/time/instant';

/** Returns the rows that a viewer may be told of. Rule: docs/rules/representatives.md */
export function shownTo(
  { categories }: PreferenceMatrix,
  { profile }: RecipientState,
  viewer: Viewer | undefined,
  at: Instant,
): PreferenceMatrix {
  if (viewer === undefined) return { categories };
  const shown = categories.map((group) => ({
    ...group,
    rows: group.rows.filter(({ type }) => mayBeToldOf(profile, type, viewer, at)),
  }));
  return { categories: shown.filter(({ rows }) => rows.length > 0) };
}

/** Returns the pauses without the kinds that a viewer may not be told of; a pause that names no other is left out. Rule: docs/rules/representatives.md */
export function pausesShownTo(
  pauses: readonly StandingPause[],
  { profile }: RecipientState,
  viewer: Viewer | undefined,
  at: Instant,
): readonly StandingPause[] {
  if (viewer === undefined) return pauses;
  return pauses.flatMap((pause): StandingPause[] => {
    const isTold = ({ type }: StandingPause['cells'][number]) => mayBeToldOf(profile, type, viewer, at);
    const cells = pause.cells.filter(isTold);
    if (cells.length === 0) return [];
    const { scope } = pause.statement;
    const told = new Set([...cells, ...pause.turnedOn.filter(isTold)].map(({ type }) => type.key));
    const types =
      scope.types.kind === 'types'
        ? { ...scope.types, types: scope.types.types.filter((key) => told.has(key)) }
        : scope.types;
    return [
      {
        ...pause,
        cells,
        turnedOn: pause.turnedOn.filter(isTold),
        statement: { ...pause.statement, scope: { ...scope, types } },
      },
    ];
  });
}
