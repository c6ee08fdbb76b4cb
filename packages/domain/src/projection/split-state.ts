import type { RecipientId, RecipientProfile } from '../recipient/recipient.ts';
import { asksForMore } from '../statement/claim.ts';
import { bySaying } from '../statement/latest-word.ts';
import type { Statement } from '../statement/statement.ts';
import { together } from './merge-states.ts';
import type { RecipientState, Strand } from './recipient-state.ts';
import { gathered } from './strands.ts';

/**
 * Returns a record that was merged into this one as it stood before, with what was asked for less since: a stop said in between was said by
 * one of the two, and nobody knows by which. What asked for more stays with the survivor. `undefined` when it was not merged into this one.
 * Rule: docs/rules/merging.md
 */
export function restoredFrom(survivor: RecipientState, id: RecipientId): RecipientState | undefined {
  const part = survivor.absorbed?.find(({ profile }) => profile.id === id);
  if (part === undefined) return undefined;
  const live = new Map(survivor.strands?.map((strand) => [strand.profile.id, strand]));
  const restored: RecipientState = {
    ...part,
    statements: withSince(part.statements, live.get(id)?.statements),
    pending: part.pending.filter((one) => survivor.pending.some((other) => other.id === one.id)),
    sends: survivor.sends,
  };
  if (part.strands === undefined) return restored;
  return gathered(
    restored,
    part.strands.map((strand) => ({
      ...strand,
      statements: withSince(strand.statements, live.get(strand.profile.id)?.statements),
    })),
  );
}

/** Returns the survivor's state without a record that was merged into it. */
export function withoutPart(survivor: RecipientState, id: RecipientId): RecipientState {
  const part = survivor.absorbed?.find(({ profile }) => profile.id === id);
  const gone = new Set(part === undefined ? [] : (part.strands ?? [part]).map(({ profile }) => profile.id));
  const strands = survivor.strands?.filter(({ profile }) => !gone.has(profile.id)) ?? [];
  const [own, ...others] = strands;
  if (part === undefined || own === undefined) return survivor;
  const state: RecipientState = {
    profile: profileOf(own, others),
    statements: own.statements,
    ...(own.recentActs === undefined ? {} : { recentActs: own.recentActs }),
    pending: survivor.pending.filter((one) => !part.pending.some((other) => other.id === one.id)),
    sends: survivor.sends,
  };
  const absorbed = survivor.absorbed?.filter((one) => one !== part) ?? [];
  return others.length === 0 ? state : gathered({ ...state, absorbed }, strands);
}

function profileOf(own: Strand, others: readonly Strand[]): RecipientProfile {
  return others.reduce((profile, strand) => together(profile, strand.profile), own.profile);
}

/** A withdrawal since the merge is kept where it took back what asked for more. */
function withSince(before: readonly Statement[], live: readonly Statement[] = []): readonly Statement[] {
  const known = new Set(before.map(({ id }) => id));
  const takenBack = new Set(live.flatMap(({ word }) => (word.kind === 'withdraw' ? [word.statement] : [])));
  const since = live.filter((said) => !known.has(said.id) && !asksForMore(said) && said.word.kind !== 'confirm');
  return [...before.filter((said) => !(asksForMore(said) && takenBack.has(said.id))), ...since].sort(bySaying);
}
