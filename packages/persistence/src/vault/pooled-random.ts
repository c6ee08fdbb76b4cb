import { randomFillSync } from 'node:crypto';

/** One call to the system gives bytes for hundreds of nonces: each call costs more than the bytes do. */
const POOL_BYTES = 8192;

const pool = Buffer.alloc(POOL_BYTES);
let used = POOL_BYTES;

/** Returns `size` random bytes (at most 8192) from the system's generator, each given out once and then wiped from the pool. */
export function pooledRandom(size: number): Buffer {
  if (size > POOL_BYTES) throw new RangeError('So many random bytes are not held.');
  if (used + size > POOL_BYTES) {
    randomFillSync(pool);
    used = 0;
  }
  const taken = Buffer.from(pool.subarray(used, used + size));
  pool.fill(0, used, used + size);
  used += size;
  return taken;
}
