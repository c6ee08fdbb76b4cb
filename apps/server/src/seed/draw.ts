/** Returns a number from 0 (inclusive) to 1 (exclusive) that belongs to `index` and `salt`: the same at every run, spread evenly over the indexes. */
export function draw(index: number, salt: number): number {
  // The finalizer of MurmurHash3 (Austin Appleby, public domain): every bit of the input moves half the bits of the result.
  let hash = Math.imul(index ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(salt + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
