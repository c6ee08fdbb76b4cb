import { createServer } from 'node:net';

/** Returns `wanted` when nobody listens on it, or any port that is free. */
export function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (failure) => {
      if (wanted === 0) reject(failure);
      else resolve(freePort(0));
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => {
        resolve(typeof bound === 'object' && bound !== null ? bound.port : wanted);
      });
    });
  });
}
