import { canonicalJson } from '../ledger/canonical.ts';
import type { CatalogueChange, Direction, NewTypeDoubt } from './catalogue-change.ts';
import type { Catalogue, CommunicationType, Organisation } from './catalogue.ts';
import { diffTypes } from './diff-types.ts';
import { findType } from './find-type.ts';

/**
 * Returns what differs between the catalogue in force and one that continues it (`continueCatalogue`): the organisation first, then type by
 * type in the order of the new one. Rule: docs/rules/catalogue.md
 */
export function diffCatalogues(before: Catalogue, after: Catalogue): readonly CatalogueChange[] {
  const fields: readonly (keyof Organisation)[] = ['name', 'postalAddress', 'phone', 'timeZone'];
  const organisation = fields
    .filter((field) => before.organisation[field] !== after.organisation[field])
    .map((field): CatalogueChange => ({ what: 'organisation', field, direction: 'neither' }));
  const types = after.types.flatMap((type): readonly CatalogueChange[] => {
    const old = findType(before, type.key);
    return old === undefined
      ? [added(before, after, type), ...laxerThanFormer(before, type)]
      : diffTypes(old, type).map((change) => ({ ...change, type: type.key }));
  });
  const gone = before.types.filter(({ key, retired }) => !retired && findType(after, key) === undefined);
  return [
    ...organisation,
    ...types,
    ...gone.map(({ key }): CatalogueChange => ({ what: 'retired', type: key, direction: 'stricter' })),
  ];
}

/** Returns whether both hold the same, whatever the order in which their fields are written. */
export function isSameCatalogue(one: Catalogue, other: Catalogue): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** What was in force in whose place a new type comes, in the order in which it names them. */
export function predecessorsOf(
  before: Catalogue,
  { formerKeys = [] }: CommunicationType,
): readonly CommunicationType[] {
  return formerKeys.flatMap((key) => findType(before, key) ?? []);
}

/** A new name lets in nothing that the old one did not: what is laxer than it was under the old name is told like any other change. */
function laxerThanFormer(before: Catalogue, type: CommunicationType): readonly CatalogueChange[] {
  const found = new Map<string, CatalogueChange>();
  for (const old of type.retired ? [] : predecessorsOf(before, type))
    for (const change of diffTypes({ ...old, retired: false }, type))
      if (change.direction === 'laxer' && !REMEMBERED.has(change.what))
        found.set(canonicalJson(change), { ...change, type: type.key });
  return [...found.values()];
}

/** What `continueCatalogue` has put in before. */
const REMEMBERED: ReadonlySet<CatalogueChange['what']> = new Set<CatalogueChange['what']>([
  'former-categories',
  'former-keys',
]);

function added(before: Catalogue, after: Catalogue, type: CommunicationType): CatalogueChange {
  const doubts = doubtsAbout(before, after, type);
  const direction: Direction = doubts.length > 0 ? 'laxer' : 'neither';
  return { what: 'added', now: type, doubts, type: type.key, direction };
}

/**
 * A new type is one more that people can stop, and broad stops cover it from the start. It is laxer where they cannot wholly stop it, where
 * it comes at any hour, or where it may be one that is retired beside it under a new name: a stop of that one would then be revived. One
 * that names whose place it takes is compared with that one (`laxerThanFormer`).
 */
function doubtsAbout(before: Catalogue, after: Catalogue, type: CommunicationType): readonly NewTypeDoubt[] {
  if (type.retired) return [];
  const doubts: NewTypeDoubt[] = [];
  if (predecessorsOf(before, type).length === 0) {
    if (type.stoppable !== 'stoppable') doubts.push('cannot-be-stopped');
    if (type.quietHoursExempt) doubts.push('any-hour');
  }
  const isSuccession = before.types.some(
    ({ key, category, retired }) =>
      !retired &&
      category === type.category &&
      findType(after, key)?.retired !== false &&
      type.formerKeys?.includes(key) !== true,
  );
  if (isSuccession) doubts.push('takes-a-place');
  return doubts;
}
