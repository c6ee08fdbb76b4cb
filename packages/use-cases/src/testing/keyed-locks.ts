/** Locks by name, each handed on in the order in which it was asked for. */
export interface KeyedLocks {
  /** Runs `work` while holding every lock of `names`. Names are taken in one fixed order, so that two callers never wait for each other in a ring. */
  hold<T>(names: readonly string[], work: () => Promise<T>): Promise<T>;
}

/** Returns locks of which none is held. */
export function keyedLocks(): KeyedLocks {
  const tails = new Map<string, Promise<unknown>>();
  return {
    async hold(names, work) {
      const releases: (() => void)[] = [];
      for (const name of [...new Set(names)].sort()) {
        const before = tails.get(name) ?? Promise.resolve();
        const { promise, resolve } = Promise.withResolvers<undefined>();
        tails.set(
          name,
          before.then(() => promise),
        );
        releases.push(() => {
          resolve(undefined);
        });
        await before;
      }
      try {
        return await work();
      } finally {
        for (const release of releases) release();
      }
    },
  };
}
