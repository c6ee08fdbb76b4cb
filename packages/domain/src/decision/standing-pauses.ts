import type { Catalogue, CommunicationType } from '../catalogue/catalogue.ts';
import { DECIDED_CHANNELS, type DecidedChannel } from '../channel/channel.ts';
import type { RecipientState } from '../projection/recipient-state.ts';
import { reaches } from '../statement/coverage.ts';
import type { Statement, StatementId } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { isOffered } from './offered.ts';
import { saidFor } from './open-case.ts';
import { isPausable, pausesOn, type Pause } from './pauses-on.ts';

/** One type on one channel. */
export interface PausableCell {
  readonly type: CommunicationType;
  readonly channel: DecidedChannel;
}

/** A pause of a recipient whose end is still to come. */
export interface StandingPause extends Pause {
  /** What it holds: never empty. */
  readonly cells: readonly PausableCell[];
  /** What was named by it and turned on again since. */
  readonly turnedOn: readonly PausableCell[];
}

/** Returns every type on every channel that a pause can hold, in the order of the catalogue. */
export function pausableCells({ types }: Pick<Catalogue, 'types'>): readonly PausableCell[] {
  return types
    .filter(isPausable)
    .flatMap((type) =>
      DECIDED_CHANNELS.filter((channel) => isOffered(type, channel)).map((channel) => ({ type, channel })),
    );
}

/**
 * Returns the pauses of a recipient that hold something at `at` or later, oldest said first: what a decision would say, seen from the pause. Of a merged
 * record each that holds for one of the records it was. Rule: docs/rules/13-hours.md
 */
export function standingPauses(
  { statements, strands }: Pick<RecipientState, 'statements' | 'strands'>,
  catalogue: Pick<Catalogue, 'types'>,
  at: Instant,
): readonly StandingPause[] {
  const records = strands ?? [{ statements }];
  if (!records.some((record) => record.statements.some(({ word }) => word.kind === 'pause'))) return [];
  const held = new Map<StatementId, { pause: Pause; cells: PausableCell[] }>();
  for (const cell of pausableCells(catalogue)) {
    const pauses = records.flatMap((record) => pausesOn({ ...cell, said: saidFor(cell.type, record.statements, at) }));
    for (const [id, pause] of new Map(pauses.map((one) => [one.statement.id, one]))) {
      if (pause.until <= at) continue;
      const known = held.get(id) ?? { pause, cells: [] };
      known.cells.push(cell);
      held.set(id, known);
    }
  }
  return [...held.values()]
    .map(({ pause, cells }) => ({ ...pause, cells, turnedOn: turnedOnSince(pause.statement, cells, catalogue) }))
    .sort((one, other) => one.statement.saidAt - other.statement.saidAt);
}

function turnedOnSince(
  { scope }: Statement,
  cells: readonly PausableCell[],
  catalogue: Pick<Catalogue, 'types'>,
): readonly PausableCell[] {
  const isHeld = (one: PausableCell) => cells.some(({ type, channel }) => type === one.type && channel === one.channel);
  return pausableCells(catalogue).filter((cell) => reaches(scope, cell.type, cell.channel) && !isHeld(cell));
}
