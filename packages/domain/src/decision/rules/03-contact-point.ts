import { addressKindOf } from '../../channel/channel.ts';
import { authorityEnd, authorityOver, hasRepresentative } from '../../recipient/authority.ts';
import type { Instant } from '../../time/instant.ts';
import type { Case, Rule, Way } from '../rule.ts';

/**
 * Rule 3: there must be an address of the right kind that may be used for this type: not `old`, begun, and not that of somebody whose
 * authority ended or never covered the type. Rule page: docs/rules/03-contact-point.md
 */
export const contactPoint: Rule = {
  number: 3,
  apply: (one) => {
    const changesAt = boundariesOf(one);
    const ways = one.ways.filter((way) => isOfKind(one, way) && mayUse(one, way));
    return ways.length > 0
      ? { kind: 'passed', note: 'there is an address for this channel', ways, changesAt }
      : { kind: 'applied', reason: 'NO_CONTACT_POINT', note: 'there is no usable address for this channel', changesAt };
  },
};

function isOfKind({ channel }: Case, { point, state }: Way): boolean {
  const kind = point?.kind ?? state?.kind ?? 'unknown';
  return kind === 'unknown' || kind === addressKindOf(channel);
}

function mayUse({ type, at, recipient }: Case, { point }: Way): boolean {
  // Asked about alone: there is no record that could say whose it is.
  if (recipient === undefined) return point === undefined;
  if (point?.use === 'old' || (point?.validFrom !== undefined && at < point.validFrom)) return false;
  const owner = point?.belongsTo;
  if (owner?.kind === 'representative') {
    if (type.minorConsented) return false;
    return authorityOver(recipient.profile, owner.representative, type, at);
  }
  // Whose address it is was not said: for care a minor consented to alone that doubt is a no (45 CFR 164.502(g)(3)).
  return owner !== undefined || !type.minorConsented || !hasRepresentative(recipient.profile, at);
}

function boundariesOf({ recipient, channel }: Case): readonly (Instant | undefined)[] {
  if (recipient === undefined) return [];
  const points = recipient.profile.contactPoints.filter(
    ({ kind, use }) => kind === addressKindOf(channel) && use !== 'old',
  );
  return [
    ...points.flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
    ...recipient.profile.representatives.flatMap((one) => [one.validFrom, authorityEnd(recipient.profile, one)]),
  ];
}
