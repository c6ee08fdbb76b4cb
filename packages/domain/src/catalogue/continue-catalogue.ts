import type { Catalogue, Category, CommunicationType } from './catalogue.ts';
import { findType } from './find-type.ts';

/**
 * Returns the next catalogue with what it must not forget of the one in force: a type that is left out stays as retired, so that its code
 * and history stay its own; one that moved to another category remembers those it was in, so that no stop of them is lost.
 * Rule: docs/rules/catalogue.md
 */
export function continueCatalogue(inForce: Catalogue, next: Catalogue): Catalogue {
  const kept = next.types.map((type) => {
    const before = findType(inForce, type.key);
    return before === undefined ? type : withCategoriesOf(before, type);
  });
  const dropped = inForce.types
    .filter(({ key }) => findType(next, key) === undefined)
    .map((type): CommunicationType => ({ ...type, retired: true }));
  return { ...next, types: [...kept, ...dropped] };
}

/** Returns sentences about codes that the next catalogue gives to another type: a link already sent would then stop the wrong thing. */
export function reusedCodes(inForce: Catalogue, next: Catalogue): readonly string[] {
  return inForce.types.flatMap(({ key, code }) => {
    const same = next.types.find((type) => type.code === code);
    const moved = next.types.find((type) => type.key === key && type.code !== code);
    return [
      ...(same === undefined || same.key === key ? [] : [`types: code ${String(code)} belongs to ${key} for good.`]),
      ...(moved === undefined ? [] : [`types: ${key} has code ${String(code)} for good.`]),
    ];
  });
}

function withCategoriesOf(before: CommunicationType, type: CommunicationType): CommunicationType {
  const once = [...(before.formerCategories ?? []), before.category, ...(type.formerCategories ?? [])];
  const formerCategories = [...new Set<Category>(once)].filter((category) => category !== type.category);
  return formerCategories.length === 0 ? type : { ...type, formerCategories };
}
