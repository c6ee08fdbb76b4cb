import { canonicalJson } from '../ledger/canonical.ts';
import type { RecipientProfile } from '../recipient/recipient.ts';
import { bySaying } from '../statement/latest-word.ts';
import type { Statement } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import { addStatement } from './add-statement.ts';
import type { RecipientState, Strand } from './recipient-state.ts';

/** Returns the strands of a record; one that was never merged is a strand of its own, merged at `at`. */
export function strandsOf(
  { strands, profile, statements, recentActs }: RecipientState,
  at: Instant,
): readonly Strand[] {
  return strands ?? [{ profile, statements, ...(recentActs === undefined ? {} : { recentActs }), mergedAt: at }];
}

/** Returns the state with these strands: what was said in any of them was said about the record. */
export function gathered(state: RecipientState, strands: readonly Strand[]): RecipientState {
  const statements = new Map(strands.flatMap((strand) => strand.statements.map((said) => [said.id, said])));
  const recentActs = new Set(strands.toReversed().flatMap((strand) => strand.recentActs ?? []));
  return { ...state, strands, statements: [...statements.values()].sort(bySaying), recentActs: [...recentActs] };
}

/** Returns the state after one more statement: what is said of a person after a merge is said of all that was merged. */
export function withStatement(state: RecipientState, statement: Statement): RecipientState {
  if (state.strands === undefined) return addStatement(state, statement);
  const strands = state.strands.map((strand) => addStatement(strand, statement));
  return strands.every((strand, place) => strand === state.strands?.[place]) ? state : gathered(state, strands);
}

/** What a registration may correct of all that was merged, because it tells of the one person they are. */
const OF_THE_PERSON = ['status', 'language', 'timeZone', 'sealedBirthDate', 'comesOfAge', 'representatives'] as const;

/**
 * Returns the state with the profile that a registration brings. After a merge each strand keeps its own contact points, as they are
 * now; those that are new go to the survivor's own. What the registration changed about the person holds for all. One that changes nothing
 * was recorded because the records named different time zones: what it says of the zone holds for all. Rule: docs/rules/merging.md
 */
export function withProfile(state: RecipientState, profile: RecipientProfile): RecipientState {
  if (state.strands === undefined) return { ...state, profile };
  const isSettling = canonicalJson(profile) === canonicalJson(state.profile);
  const changed = Object.fromEntries(
    OF_THE_PERSON.filter((field) =>
      isSettling
        ? field === 'timeZone' && profile.timeZone !== undefined
        : canonicalJson(profile[field] ?? null) !== canonicalJson(state.profile[field] ?? null),
    ).map((field) => [field, profile[field]]),
  );
  const others = state.strands.slice(1);
  const isOthers = {
    points: new Set(others.flatMap((strand) => strand.profile.contactPoints.map(({ id }) => id))),
    names: new Set(others.flatMap((strand) => strand.profile.externals.map(({ valueKey }) => valueKey))),
  };
  const strands = state.strands.map((strand, place): Strand => {
    const points = new Map(profile.contactPoints.map((point) => [point.id, point]));
    const own =
      place > 0
        ? { contactPoints: strand.profile.contactPoints.map((point) => points.get(point.id) ?? point) }
        : {
            contactPoints: profile.contactPoints.filter(({ id }) => !isOthers.points.has(id)),
            externals: profile.externals.filter(({ valueKey }) => !isOthers.names.has(valueKey)),
          };
    return { ...strand, profile: { ...strand.profile, ...changed, ...own } };
  });
  return { ...state, profile, strands };
}
