/** Returns numbers from 0 (inclusive) to 1 (exclusive), the same sequence for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns `count` of the whole numbers below `below`, each once, in random order. Throws `RangeError` when there are not so many. */
export function pickDistinct(random: () => number, count: number, below: number): readonly number[] {
  if (count > below) throw new RangeError('There are fewer numbers than are to be picked.');
  const picked = new Set<number>();
  while (picked.size < count) picked.add(Math.floor(random() * below));
  return [...picked];
}

/** Returns one of a list. Throws `RangeError` on an empty one. */
export function pickOne<T>(random: () => number, list: readonly T[]): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new RangeError('There is nothing to pick from.');
  return one;
}
