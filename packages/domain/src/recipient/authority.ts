import type { CommunicationType } from '../catalogue/catalogue.ts';
import { coversType, includesTypes, type CoveredType } from '../statement/coverage.ts';
import { asksForMore, needsAuthority } from '../statement/claim.ts';
import type { Speaker, Statement } from '../statement/statement.ts';
import type { Instant } from '../time/instant.ts';
import type { ContactPointId, RecipientProfile, Representative } from './recipient.ts';

/** The age at which a parent's authority ends: 18 in most States. Ours where the registering system names no end. */
export const MAJORITY_YEARS = 18;

/**
 * Returns the first moment without a representative's authority, or `undefined` when no end is known. A parent's ends with the child's
 * majority, whatever was registered (45 CFR 164.502(g)(3)). Rule: docs/rules/representatives.md
 */
export function authorityEnd(profile: RecipientProfile, representative: Representative): Instant | undefined {
  const ends = [representative.validTo, representative.role === 'parent' ? majorityOf(profile) : undefined].filter(
    (end) => end !== undefined,
  );
  return ends.length === 0 ? undefined : (Math.min(...ends) as Instant);
}

/**
 * Returns when a recipient comes of age, or `undefined` when no birth date is known. One that is known but was never worked out, because the parent came
 * to the record by a merge, counts as long past: in doubt nobody speaks for another.
 */
export function majorityOf({
  comesOfAge,
  sealedBirthDate,
}: Pick<RecipientProfile, 'comesOfAge' | 'sealedBirthDate'>): Instant | undefined {
  return comesOfAge ?? (sealedBirthDate === undefined ? undefined : (0 as Instant));
}

/** Returns whether a representative may act for the recipient about a type at a moment. Somebody who is not registered may not. */
export function authorityOver(profile: RecipientProfile, id: string, type: CoveredType, at: Instant): boolean {
  const representative = profile.representatives.find((one) => one.id === id);
  if (representative === undefined || !isLive(profile, representative, at)) return false;
  return representative.scope === undefined || coversType(representative.scope, type);
}

/**
 * Returns whether what a statement asks for is its speaker's to ask when it was said. Only representatives are limited, and only in
 * what does not ask for less: anybody's stop counts.
 */
export function mayHaveSaid(profile: RecipientProfile, statement: Statement): boolean {
  const { speaker } = statement;
  if (speaker.kind !== 'representative' || !needsAuthority(statement)) return true;
  const representative = profile.representatives.find((one) => one.id === speaker.representative);
  if (representative === undefined || !isLive(profile, representative, statement.saidAt)) return false;
  return representative.scope === undefined || includesTypes(representative.scope, statement.scope.types);
}

/**
 * Returns whether a statement counts for a type, whoever is entitled to say it in general: about care that a minor consented to alone a
 * representative can only ask for less (45 CFR 164.502(g)(3)). Rule: docs/rules/representatives.md
 */
export function countsFor(
  { minorConsented }: Pick<CommunicationType, 'minorConsented'>,
  statement: Statement,
): boolean {
  if (!minorConsented || statement.speaker.kind !== 'representative') return true;
  return statement.word.kind !== 'confirm' && !asksForMore(statement);
}

/** Who looks at a record through a page: the contact point whose link was opened, and whether they said that they act for the recipient. */
export interface Viewer {
  readonly contactPoint?: ContactPointId | undefined;
  /** The representative they said to be. It only ever narrows, so it needs no proof. */
  readonly actsAs?: string | undefined;
}

/**
 * Returns who speaks through a page. A link to a representative's own address is that representative's, also once their authority ended; what they said of
 * themselves counts otherwise, where they are registered. Rule: docs/rules/representatives.md
 */
export function speakerBehind(
  { contactPoints, representatives }: Pick<RecipientProfile, 'contactPoints' | 'representatives'>,
  { contactPoint, actsAs }: Viewer,
): Extract<Speaker, { readonly kind: 'patient' | 'representative' }> {
  const owner = contactPoints.find(({ id }) => id === contactPoint)?.belongsTo;
  if (owner?.kind === 'representative') return owner;
  return actsAs !== undefined && representatives.some(({ id }) => id === actsAs)
    ? { kind: 'representative', representative: actsAs }
    : { kind: 'patient' };
}

/**
 * Returns whether a page may tell a viewer of a type: to a representative what their authority is about (45 CFR 164.502(g)(1)); of care that a minor consented to
 * alone only somebody whose link came to the recipient's own address, as long as somebody else acts for them (45 CFR 164.502(g)(3)): in doubt not.
 */
export function mayBeToldOf(
  profile: RecipientProfile,
  type: CoveredType & Pick<CommunicationType, 'minorConsented'>,
  viewer: Viewer,
  at: Instant,
): boolean {
  const speaker = speakerBehind(profile, viewer);
  if (speaker.kind === 'representative')
    return !type.minorConsented && authorityOver(profile, speaker.representative, type, at);
  if (!type.minorConsented || !hasRepresentative(profile, at)) return true;
  return profile.contactPoints.find(({ id }) => id === viewer.contactPoint)?.belongsTo?.kind === 'recipient';
}

/** Returns whether somebody may act for the recipient at a moment, or will from a later one on. */
export function hasRepresentative(profile: RecipientProfile, at: Instant): boolean {
  return profile.representatives.some((one) => {
    const end = authorityEnd(profile, one);
    return end === undefined || at < end;
  });
}

/** Returns those who may act for the recipient at a moment, whatever it is about. */
export function liveRepresentatives(profile: RecipientProfile, at: Instant): readonly Representative[] {
  return profile.representatives.filter((one) => isLive(profile, one, at));
}

function isLive(profile: RecipientProfile, representative: Representative, at: Instant): boolean {
  const end = authorityEnd(profile, representative);
  return (representative.validFrom ?? at) <= at && (end === undefined || at < end);
}
