import { canonicalJson } from '../ledger/canonical.ts';
import { nameOfDocument } from './authorization-document.ts';
import type { CatalogueProblem } from './catalogue-problem.ts';
import type { Catalogue, Category, CommunicationType } from './catalogue.ts';
import { findType, findTypeByCode } from './find-type.ts';

/**
 * Returns the next catalogue with what it must not forget of the one in force: a type that is left out stays as retired, so that its code
 * and history stay its own; one that moved to another category remembers those it was in, and one that came in another's place remembers
 * that one with its categories, so that no stop of them is lost.
 * Rule: docs/rules/catalogue.md
 */
export function continueCatalogue(inForce: Catalogue, next: Catalogue): Catalogue {
  const kept = next.types.map((type) => remembering(inForce, type));
  const dropped = inForce.types
    .filter(({ key }) => findType(next, key) === undefined)
    .map((type): CommunicationType => ({ ...type, retired: true }));
  return { ...next, types: [...kept, ...dropped] };
}

/** Returns what the next catalogue says of codes, former keys and signed documents that the one in force does not let it say. */
export function continuationProblems(inForce: Catalogue, next: Catalogue): readonly CatalogueProblem[] {
  return [...reusedCodes(inForce, next), ...unknownFormerKeys(inForce, next), ...rewrittenDocuments(inForce, next)];
}

/** A code that is given to another type: a link already sent would then stop the wrong thing. */
function reusedCodes(inForce: Catalogue, next: Catalogue): readonly CatalogueProblem[] {
  return next.types.flatMap(({ key, code }, index) => {
    const owner = findTypeByCode(inForce, code);
    const own = findType(inForce, key)?.code;
    const path = `types[${String(index)}].code`;
    const free = String(Math.max(...[...inForce.types, ...next.types].map((type) => type.code)) + 1);
    if (owner !== undefined && owner.key !== key)
      return [{ path, message: `${String(code)} belongs to ${owner.key} for good; ${free} is free.` }];
    return own === undefined || own === code
      ? []
      : [{ path, message: `${key} has the code ${String(own)} for good; write that.` }];
  });
}

/** A signature names a document and its version: what those say must stay what was signed. */
function rewrittenDocuments(inForce: Catalogue, next: Catalogue): readonly CatalogueProblem[] {
  const known = inForce.types.flatMap(({ document }) => document ?? []);
  return next.types.flatMap(({ document }, index) => {
    if (document === undefined) return [];
    const name = nameOfDocument(document);
    const before = known.find((one) => nameOfDocument(one) === name);
    if (before === undefined || canonicalJson(before) === canonicalJson(document)) return [];
    const free = Math.max(...known.filter(({ id }) => id === document.id).map(({ version }) => version)) + 1;
    const message = `${name} says something else already, and may have been signed; write version ${String(free)}.`;
    return [{ path: `types[${String(index)}].document.version`, message }];
  });
}

/** A former key that was never a type is a slip, and the stops it was to carry over would be lost. */
function unknownFormerKeys(inForce: Catalogue, next: Catalogue): readonly CatalogueProblem[] {
  return next.types.flatMap(({ formerKeys = [] }, index) =>
    formerKeys
      .filter((key) => findType(inForce, key) === undefined && findType(next, key) === undefined)
      .map((key) => ({
        path: `types[${String(index)}].formerKeys`,
        message: `there never was a type ${key}; write the key of the one it takes the place of.`,
      })),
  );
}

/** What it was, and what those were in whose place it came, and theirs: renamed twice it still answers to the first name. */
function remembering(inForce: Catalogue, type: CommunicationType): CommunicationType {
  const before = findType(inForce, type.key);
  const named = [...(before?.formerKeys ?? []), ...(type.formerKeys ?? [])];
  const keys = named.flatMap((key) => [key, ...(findType(inForce, key)?.formerKeys ?? [])]);
  const formerKeys = [...new Set(keys)].filter((key) => key !== type.key);
  const predecessors = [before, ...formerKeys.map((key) => findType(inForce, key))];
  const categories = predecessors.flatMap((one) =>
    one === undefined ? [] : [...(one.formerCategories ?? []), one.category],
  );
  const formerCategories = [...new Set<Category>([...categories, ...(type.formerCategories ?? [])])].filter(
    (category) => category !== type.category,
  );
  return {
    ...type,
    ...(formerKeys.length === 0 ? {} : { formerKeys }),
    ...(categories.length === 0 || formerCategories.length === 0 ? {} : { formerCategories }),
  };
}
