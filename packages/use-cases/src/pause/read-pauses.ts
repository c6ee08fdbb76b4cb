import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { preferenceMatrix, type PreferenceMatrix } from '@heed/domain/decision/preference-matrix';
import { isPausable } from '@heed/domain/decision/pauses-on';
import { standingPauses, type StandingPause } from '@heed/domain/decision/standing-pauses';
import { speakerBehind, type Viewer } from '@heed/domain/recipient/authority';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { UseCaseDeps } from '../deps.ts';
import { mayBeUndone } from '../preferences/may-be-undone.ts';
import { pausesShownTo, shownTo } from '../preferences/shown-to.ts';
import { zoneOf, type OwnZone } from '../recipient/zone-of.ts';
import { pauseDays, type PauseDays } from './pause-days.ts';

/** What the page of pauses shows. */
export interface PausesView {
  readonly recipient: RecipientId;
  readonly catalogue: Catalogue;
  readonly zone: OwnZone;
  readonly days: PauseDays;
  /** `isTheirs`: whoever looks may end it. */
  readonly pauses: readonly (StandingPause & { readonly isTheirs: boolean })[];
  /** What a pause can hold. */
  readonly pausable: PreferenceMatrix;
  /** What no pause holds. */
  readonly others: PreferenceMatrix;
}

/** Returns a person's pauses and what they may pause, as the next decision sees it, or `undefined` when nobody is known by that id. */
export async function readPauses(
  { facts, clock }: Pick<UseCaseDeps, 'facts' | 'clock'>,
  { recipient, viewer }: { readonly recipient: RecipientId; readonly viewer?: Viewer },
): Promise<PausesView | undefined> {
  const read = await facts.read([{ kind: 'recipient', ref: { kind: 'id', id: recipient } }]);
  const [known] = read.facts;
  if (known?.target.kind !== 'recipient') return undefined;
  const { state } = known.target;
  const { catalogue } = known;
  const now = clock.now();
  const zone = zoneOf(state.profile);
  const matrix = shownTo(preferenceMatrix(known, now), state, viewer, now);
  const by = speakerBehind(state.profile, viewer ?? {});
  return {
    recipient: state.profile.id,
    catalogue,
    zone,
    days: pauseDays(now, zone.name),
    pauses: pausesShownTo(standingPauses(state, catalogue, now), state, viewer, now).map((pause) => ({
      ...pause,
      isTheirs: mayBeUndone(state, pause.statement, { by, wayIn: 'SIGNED_LINK' }, now),
    })),
    pausable: only(matrix, true),
    others: only(matrix, false),
  };
}

function only({ categories }: PreferenceMatrix, isWanted: boolean): PreferenceMatrix {
  return {
    categories: categories
      .map(({ category, rows }) => ({ category, rows: rows.filter(({ type }) => isPausable(type) === isWanted) }))
      .filter(({ rows }) => rows.length > 0),
  };
}
