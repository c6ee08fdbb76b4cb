/** Returns every sentence of an area by its name, each fact in it replaced by `fact` and each number by 2, so that what is left is our own. */
export function sentencesOf(area: object, fact: string): ReadonlyMap<string, string> {
  const facts = new Proxy({}, { get: (_target, name) => (name === 'number' || name === 'total' ? 2 : fact) });
  const walk = (name: string, part: unknown): (readonly [string, string])[] => {
    if (typeof part === 'string') return [[name, part]];
    if (typeof part === 'function') return [[name, (part as (given: object) => string)(facts)]];
    return Object.entries(part as object).flatMap(([key, inner]) => walk(`${name}.${key}`, inner));
  };
  return new Map(walk('', area));
}
